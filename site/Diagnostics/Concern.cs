namespace IskraSite.Diagnostics;

/// <summary>Whose matter a finding is. The exit code says it, so the order matters: of several findings the last of these decides.</summary>
public enum Concern
{
    /// <summary>The authors': the texts, names and forms of the edition.</summary>
    Content,

    /// <summary>The editors': the settings of the edition.</summary>
    Settings,

    /// <summary>The designers': templates, styles and words of the theme.</summary>
    Theme,

    /// <summary>The caller's: options, arguments, the output folder.</summary>
    Usage,

    /// <summary>The finished output fails its own checks.</summary>
    Output,

    /// <summary>The machine's: disk, rights, a file that changes while it is read.</summary>
    Machine,

    /// <summary>A bug of the program.</summary>
    Program,

    /// <summary>Somebody ended the work.</summary>
    Interruption,
}
