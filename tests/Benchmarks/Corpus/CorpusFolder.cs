using System.Text;

namespace IskraSite.Benchmarks.Corpus;

/// <summary>The kinds of corpus.</summary>
internal enum CorpusKind
{
    /// <summary>What every generator can build: articles, authors, lists, tables, footnotes.</summary>
    Peers,

    /// <summary>
    /// What an edition is made of: links to blocks, names, dates in two calendars, emendations, a witness, annexes, a chronology.
    /// </summary>
    Real,

    /// <summary>The texts of <see cref="Peers"/>, as a site of Hugo.</summary>
    Hugo,
}

/// <summary>Writes a corpus into a folder.</summary>
internal static class CorpusFolder
{
    /// <summary>Articles in one issue, both languages together.</summary>
    public const int Least = 2 * Article.InIssue;

    /// <summary>Writes as many articles, both languages together, as whole issues hold.</summary>
    public static void Write(CorpusKind kind, int articles, string folder)
    {
        var issues = Enumerable.Range(1, Math.Max(1, articles / Least));
        if (kind == CorpusKind.Hugo) HugoCorpus.Write(issues, folder);
        else EditionCorpus.Write(issues, isReal: kind == CorpusKind.Real, folder);
    }

    /// <summary>Writes one file, and its folder where it is not there.</summary>
    public static void Put(string folder, string path, string text)
    {
        var file = Path.Join(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
