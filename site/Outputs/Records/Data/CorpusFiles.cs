using System.Text;
using System.Xml;
using IskraSite.Editions.Model;
using IskraSite.Rendering;
using IskraSite.Rendering.Files;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Rooms;

namespace IskraSite.Outputs.Records.Data;

/// <summary>The printed texts for those who count, align and train: a table and a translation memory, segment by segment, and the whole as plain text and as JSON Lines.</summary>
internal static class CorpusFiles
{
    /// <summary>Where they are. There is nothing parallel in an edition of one language.</summary>
    public static IEnumerable<OutputPath> Of(Edition edition) =>
    [
        .. edition.Settings.Languages.Count > 1 ? (OutputPath[])[DataAddresses.ParallelTable, DataAddresses.TranslationMemory] : [],
        DataAddresses.PlainCorpus, DataAddresses.CorpusLines,
    ];

    /// <summary>What the files have of an issue.</summary>
    public static CorpusOfIssue Of(IssueBodies bodies, RenderContext context)
    {
        var languages = context.Edition.Settings.Languages;
        var segments = Segment.Of(bodies, languages).ToList();
        return new CorpusOfIssue(segments, [.. languages.Select((language, index) => PlainCorpus.Of(segments, language, index))], JsonLines.Of(segments, languages));
    }

    /// <summary>Writes the files.</summary>
    public static IEnumerable<Resource> Write(IReadOnlyList<CorpusOfIssue> issues, RenderContext context)
    {
        var settings = context.Edition.Settings;
        var languages = settings.Languages;
        if (languages.Count > 1)
        {
            var rows = issues.Select(issue => ParallelTable.Of(issue.Segments)).Prepend(ParallelTable.Header(languages));
            yield return new Resource("parallel", Write(DataAddresses.ParallelTable, Encoding.UTF8.GetBytes(string.Concat(rows))), "tsv", MediaTypes.Tsv, "data_file_parallel", null);
            yield return new Resource("parallel-tmx", Write(DataAddresses.TranslationMemory, XmlFile.Bytes(WriteMemory)), "tmx", MediaTypes.TranslationMemory, "data_file_tmx", null);
        }

        var texts = languages.SelectMany((_, index) => issues.Select(issue => issue.Plain[index])).Prepend(PlainCorpus.Head(settings));
        yield return new Resource("corpus", Write(DataAddresses.PlainCorpus, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(texts))]), "txt", MediaTypes.PlainText, "data_file_corpus", null);
        yield return new Resource("corpus-jsonl", Write(DataAddresses.CorpusLines, [.. issues.SelectMany(issue => issue.Lines)]), "jsonl", MediaTypes.JsonLines, "data_file_jsonl", null);

        DataFile Write(OutputPath path, byte[] bytes) => DataFile.Write(context, path, bytes);

        void WriteMemory(XmlWriter xml) => TranslationMemory.Write(xml, settings, () =>
        {
            foreach (var segment in issues.SelectMany(issue => issue.Segments)) TranslationMemory.WriteUnit(xml, segment, languages);
        });
    }
}

/// <summary>What the corpus has of an issue.</summary>
/// <param name="Plain">Its texts without mark-up, by language.</param>
/// <param name="Lines">Its lines of JSON.</param>
internal sealed record CorpusOfIssue(IReadOnlyList<Segment> Segments, IReadOnlyList<string> Plain, byte[] Lines);
