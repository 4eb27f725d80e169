namespace IskraSite.Editions.Permanence;

/// <summary>What the number of a version says against an earlier one.</summary>
internal enum VersionRaise
{
    /// <summary>It is lower.</summary>
    Lower,

    /// <summary>It is the same.</summary>
    None,

    /// <summary>Mark-up is another, and no words.</summary>
    Patch,

    /// <summary>Words are others; ids and addresses name what they named, or say that it is withdrawn.</summary>
    Minor,

    /// <summary>Ids may name other words than before.</summary>
    Major,
}
