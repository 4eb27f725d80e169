namespace IskraSite.Diagnostics;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>The edition must not be published like this: the build fails.</summary>
    Error,

    /// <summary>An editor should look at it; fails the build only with <c>--strict</c>.</summary>
    Warning,
}
