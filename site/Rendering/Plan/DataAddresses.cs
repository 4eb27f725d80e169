using IskraSite.Editions.Model;

namespace IskraSite.Rendering.Plan;

/// <summary>The addresses of the files of data.</summary>
internal static class DataAddresses
{
    /// <summary>Their folder; ends with a slash.</summary>
    public const string Folder = "data/";

    /// <summary>The supporters as a table.</summary>
    public static readonly OutputPath SupportersCsv = In("supporters.csv");

    /// <summary>What the table is, where readers of CSVW look for it (Model for Tabular Data on the Web, 5.3).</summary>
    public static readonly OutputPath TableMetadata = In("supporters.csv-metadata.json");

    /// <summary>The supporters as a workbook.</summary>
    public static readonly OutputPath Workbook = In("supporters.xlsx");

    /// <summary>The supporters as JSON.</summary>
    public static readonly OutputPath SupportersJson = In("supporters.json");

    /// <summary>The supporters as linked data (JSON-LD).</summary>
    public static readonly OutputPath SupportersJsonLd = In("supporters.jsonld");

    /// <summary>The list of the texts.</summary>
    public static readonly OutputPath Texts = In("texts.json");

    /// <summary>The named entities.</summary>
    public static readonly OutputPath Entities = In("entities.json");

    /// <summary>The events.</summary>
    public static readonly OutputPath Chronology = In("chronology.json");

    /// <summary>The parallel corpus as a table.</summary>
    public static readonly OutputPath ParallelTable = In("parallel.tsv");

    /// <summary>The parallel corpus as a translation memory (TMX).</summary>
    public static readonly OutputPath TranslationMemory = In("parallel.tmx");

    /// <summary>All words as plain text.</summary>
    public static readonly OutputPath PlainCorpus = In("corpus.txt");

    /// <summary>All words as JSON Lines.</summary>
    public static readonly OutputPath CorpusLines = In("corpus.jsonl");

    /// <summary>The list of the files (Data Package 2.0).</summary>
    public static readonly OutputPath Package = In("datapackage.json");

    /// <summary>The words of an issue.</summary>
    public static OutputPath TextsOf(Issue issue) => In($"texts/{issue.Id}.json");

    /// <summary>A schema of the edition's own.</summary>
    public static OutputPath Schema(string name) => In($"schema/{name}.schema.json");

    /// <summary>A file of data by its name in the folder.</summary>
    public static OutputPath In(string name) => new(Folder + name);
}
