namespace IskraSite.Editions.Model;

/// <summary>How sure the editors are of what they did (TEI <c>@cert</c>).</summary>
public enum Certainty
{
    /// <summary>The editors do not say how certain they are.</summary>
    Unstated,

    /// <summary>One possibility among others.</summary>
    Low,

    /// <summary>Likely.</summary>
    Medium,

    /// <summary>Beyond reasonable doubt.</summary>
    High,
}
