namespace IskraSite.Outputs.Site.Search;

/// <summary>Where in the edition words stand: what ranks a hit first.</summary>
internal enum SearchField
{
    /// <summary>The title of a text, the name of a person, organisation or place.</summary>
    Title,

    /// <summary>A heading inside a text.</summary>
    Heading,

    /// <summary>The texts themselves.</summary>
    Body,

    /// <summary>An entry of the list of supporters.</summary>
    Supporter,

    /// <summary>What the editors say: notes, remarks, their own pages.</summary>
    Note,
}
