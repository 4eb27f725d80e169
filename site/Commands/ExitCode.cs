using IskraSite.Diagnostics;

namespace IskraSite.Commands;

/// <summary>What the program tells the shell. The numbers are part of the contract.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The content has errors.</summary>
    public const int Content = 1;

    /// <summary>Wrong usage, settings or theme.</summary>
    public const int Usage = 2;

    /// <summary>The machine failed us: disk, rights.</summary>
    public const int Machine = 3;

    /// <summary>The finished output failed its own checks.</summary>
    public const int Output = 4;

    /// <summary>Our bug (sysexits.h, EX_SOFTWARE).</summary>
    public const int Bug = 70;

    /// <summary>Interrupted (128 + SIGINT).</summary>
    public const int Interrupted = 130;

    /// <summary>The code for findings that stand against success: that of the gravest error; where there are only warnings, of the gravest of them.</summary>
    public static int Of(IReadOnlyList<Diagnostic> findings)
    {
        var errors = findings.Where(finding => finding.Severity == Severity.Error).ToList();
        return (errors.Count > 0 ? errors : findings).Max(finding => finding.Concern) switch
        {
            Concern.Content => Content,
            Concern.Settings or Concern.Theme or Concern.Usage => Usage,
            Concern.Output => Output,
            Concern.Machine => Machine,
            Concern.Program => Bug,
            Concern.Interruption => Interrupted,
            var other => throw new System.Diagnostics.UnreachableException(other.ToString()),
        };
    }
}
