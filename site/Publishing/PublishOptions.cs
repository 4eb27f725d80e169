using IskraSite.Pipelines;

namespace IskraSite.Publishing;

/// <summary>What to build from where to where.</summary>
public sealed record PublishOptions
{
    /// <summary>The input folder.</summary>
    public required string Input { get; init; }

    /// <summary>The theme folder.</summary>
    public required string Theme { get; init; }

    /// <summary>The output folder; null to check everything and write nothing.</summary>
    public string? Output { get; init; }

    /// <summary>The home of the edition on the web, when it is not the one in <c>edition.yml</c>.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The outputs to make, when they are not those of <c>edition.yml</c>.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>Outputs to make besides.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>The Chromium that prints PDFs; null: that of the environment variable <c>CHROMIUM</c>, or one of the path.</summary>
    public string? Chromium { get; init; }

    /// <summary>Warnings fail the build as errors do.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether the output may have far fewer pages than the last one in its folder (<see cref="Failures.ShrunkOutputException.Least"/>).</summary>
    public bool MayShrink { get; init; }

    /// <summary>How many threads render at once, at least 1; the result does not depend on it.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Is told how far the work is.</summary>
    public IProgress<PhaseProgress>? Progress { get; init; }

    /// <summary>Ends the work.</summary>
    public CancellationToken CancellationToken { get; init; }
}
