using IskraSite.Diagnostics;

namespace IskraSite.Publishing.OnDemand;

/// <summary>What was read of one part of the input or the theme, and what was found in it.</summary>
internal sealed record Part<T>(T Value, DiagnosticBag Findings);

/// <summary>Reads parts.</summary>
internal static class Part
{
    /// <summary>Reads a part.</summary>
    /// <param name="read">Reads it, and tells what it finds.</param>
    public static Part<T> Read<T>(Func<DiagnosticBag, T> read)
    {
        var findings = new DiagnosticBag();
        return new Part<T>(read(findings), findings);
    }
}
