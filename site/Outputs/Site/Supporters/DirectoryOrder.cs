namespace IskraSite.Outputs.Site.Supporters;

/// <summary>The orders that a reader can choose for the directory.</summary>
internal enum DirectoryOrder
{
    /// <summary>As printed.</summary>
    Print,

    /// <summary>By name, in the alphabet of the page's language.</summary>
    Alphabetical,

    /// <summary>The country with the most supporters first.</summary>
    Number,
}
