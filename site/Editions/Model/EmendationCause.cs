namespace IskraSite.Editions.Model;

/// <summary>Who erred: without a scan of the page mostly unknown.</summary>
public enum EmendationCause
{
    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>The machine misread the page.</summary>
    Machine,

    /// <summary>The paper misprinted.</summary>
    Print,
}
