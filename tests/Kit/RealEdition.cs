using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using IskraSite.Publishing;
using Xunit;

namespace IskraSite.Tests.Kit;

/// <summary>The edition of this repository, built once for the whole test run.</summary>
internal static class RealEdition
{
    private static readonly Lazy<(string Folder, PublishResult Result)> Built = new(Build);
    private static readonly ConcurrentDictionary<string, Lazy<IHtmlDocument>> Documents = [];

    /// <summary>The output folder. Nobody writes there.</summary>
    public static string Folder => Built.Value.Folder;

    /// <summary>What came of the build.</summary>
    public static PublishResult Result => Built.Value.Result;

    /// <summary>The home that the edition names for itself.</summary>
    public static string Home => Result.Edition!.Settings.BaseUrl.AbsoluteUri;

    /// <summary>Every file of the output, without the compressed forms that lie beside them.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. FolderTree.FilesIn(Folder).Where(file => Path.GetExtension(file) is not (".br" or ".gz"))];

    /// <summary>Every HTML page of the site; the files that are taken away whole are no pages of it.</summary>
    public static IReadOnlyList<string> Pages { get; } = [.. Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal) && !file.StartsWith("download/", StringComparison.Ordinal))];

    /// <summary>The files that hold an issue, or the edition, each by itself.</summary>
    public static IReadOnlyList<string> OneFiles { get; } = [.. Files.Where(file => file.StartsWith("download/", StringComparison.Ordinal) && file.EndsWith(".html", StringComparison.Ordinal))];

    /// <summary>All that a reader reads.</summary>
    public static IReadOnlyList<string> Readings { get; } = [.. Pages, .. OneFiles];

    /// <summary>The codes of the languages.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. Result.Edition!.Settings.Languages.Select(language => language.Code)];

    /// <summary>Where a font of the pages lies.</summary>
    /// <param name="name">Its name in the theme, without the ending.</param>
    public static string Font(string name) => Assert.Single(Files, file => System.Text.RegularExpressions.Regex.IsMatch(file, $"^assets/{name}-[0-9a-f]{{10}}\\.woff2$"));

    /// <summary>A page as a browser without scripts reads it. Tests only look at it.</summary>
    public static IHtmlDocument Page(string path) =>
        Documents.GetOrAdd(path, file => new Lazy<IHtmlDocument>(() => new HtmlParser().ParseDocument(Text(file)))).Value;

    /// <summary>A file as text.</summary>
    public static string Text(string path) => Encoding.UTF8.GetString(Bytes(path));

    /// <summary>A file.</summary>
    public static byte[] Bytes(string path) => File.ReadAllBytes(Path.Join(Folder, path));

    /// <summary>The offline bundle.</summary>
    public const string Bundle = "download/iskra-offline.zip";

    /// <summary>Unpacks the offline bundle into a folder.</summary>
    /// <returns>The folder that is inside.</returns>
    public static string UnpackBundle(string to)
    {
        ZipFile.ExtractToDirectory(Path.Join(Folder, Bundle), to);
        return Path.Join(to, "iskra");
    }

    private static (string, PublishResult) Build()
    {
        var folder = Path.Join(TemporaryFolder.New("edition"), "output");
        var result = Publisher.Run(new PublishOptions { Input = Repository.Input, Theme = Repository.Theme, Output = folder });
        Assert.Empty(result.Findings);
        return (folder, result);
    }
}
