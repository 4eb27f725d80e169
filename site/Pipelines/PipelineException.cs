namespace IskraSite.Pipelines;

/// <summary>A pipeline threw. Authors' mistakes are diagnostics, so this is a fault of the generator or machine: see the cause.</summary>
public sealed class PipelineException : Exception
{
    private const int LongestItem = 200;

    /// <summary>Names the place of a fault.</summary>
    /// <param name="item">What it was working on; null while it was still finding its inputs.</param>
    public PipelineException(string pipeline, Phase phase, object? item, Exception cause)
        : this(pipeline, phase, Shorten(NameOf(item)), cause)
    {
    }

    private PipelineException(string pipeline, Phase phase, string? item, Exception cause)
        : base($"pipeline {pipeline}, {phase}{(item is null ? "" : $", {item}")}: {cause?.Message}", cause)
    {
        Pipeline = pipeline;
        Phase = phase;
        Item = item;
    }

    /// <summary>The pipeline's name.</summary>
    public string Pipeline { get; }

    /// <summary>The phase it was in.</summary>
    public Phase Phase { get; }

    /// <summary>The item as its <see cref="object.ToString"/> tells it, cut at 200 characters: a record may print a whole body.</summary>
    public string? Item { get; }

    // A list has no name of its own, and the pipeline says what it works on.
    private static string? NameOf(object? item) => item is System.Collections.IEnumerable and not string ? null : item?.ToString();

    private static string? Shorten(string? text) => text is { Length: > LongestItem } ? text[..LongestItem] + "…" : text;
}
