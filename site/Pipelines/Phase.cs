namespace IskraSite.Pipelines;

/// <summary>The four phases of a pipeline, in their order, under Statiq's names.</summary>
public enum Phase
{
    /// <summary>Finds what there is to work on.</summary>
    Input,

    /// <summary>Makes a document of each input.</summary>
    Process,

    /// <summary>Finishes each document with every ordinary pipeline's documents in sight.</summary>
    PostProcess,

    /// <summary>Sends each document out.</summary>
    Output,
}
