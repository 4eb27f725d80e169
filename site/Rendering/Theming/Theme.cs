using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Rendering.Plan;
using IskraSite.Rendering.Templates;
using IskraSite.Sources;

namespace IskraSite.Rendering.Theming;

/// <summary>The theme folder, read once.</summary>
/// <param name="Strings">Language code → words.</param>
/// <param name="Styles">The stylesheet: the files of <c>styles/</c>, one after the other.</param>
/// <param name="StylesPath">Where it is written: its name changes with its content, so that it can be kept for ever.</param>
/// <param name="Files">The name of each script, font and picture → where it is written: its name changes with its content too.</param>
/// <param name="Workers">The scripts of <c>worker/</c>, by name: the service worker without its version, and the one that ends it.</param>
/// <param name="Assets">Fonts, pictures and scripts, by the path that they are written to.</param>
/// <param name="CardFont">The font of the pictures; empty when there is none.</param>
/// <param name="Book">Cover, style and font of books, by name, and the font's licence.</param>
/// <param name="Parts">What can stand inside a page: styles, scripts, and what only a file by itself or a PDF has (<c>one-file/</c>, <c>print/</c>; fonts as <c>data:</c> addresses), by folder and name.</param>
/// <param name="Map">The file of the map, which the directory of supporters reads; null when the theme has none.</param>
/// <param name="Present">The files that the theme has besides templates and words, by their paths in it.</param>
internal sealed record Theme(
    TemplateSet Templates, IReadOnlyDictionary<string, Strings> Strings, string Styles, OutputPath StylesPath,
    IReadOnlyDictionary<string, OutputPath> Files, IReadOnlyDictionary<string, string> Workers, IReadOnlyDictionary<OutputPath, ThemeFile> Assets, byte[] CardFont,
    IReadOnlyList<(string Name, byte[] Bytes)> Book, IReadOnlyDictionary<string, string> Parts, SourceText? Map, IReadOnlySet<string> Present)
{
    /// <summary>Where the font of the pictures is in a theme.</summary>
    public const string CardFontPath = "fonts/cards.ttf";

    /// <summary>The picture of a theme that stands for the edition, drawn.</summary>
    public const string Icon = "icon.svg";

    /// <summary>The service worker of a theme.</summary>
    public const string Worker = "sw.js";

    /// <summary>The service worker of a theme that ends the one before it.</summary>
    public const string RetiredWorker = "retired.js";

    /// <summary>Where the map is in a theme.</summary>
    public const string MapPath = "maps/world.json";

    /// <summary>The classes that the styles of pages hide, wherever they stand.</summary>
    public IReadOnlySet<string> HiddenClasses { get; init; } = new HashSet<string>();

    /// <summary>The styles and scripts that stand in pages, as their authors wrote them.</summary>
    public IReadOnlyList<SourceText> Sources { get; init; } = [];

    private static readonly string[] PartFolders = ["styles", "page-styles", "scripts", "one-file", "print"];
    private static readonly string[] PresentFolders = [.. PartFolders, "book", "fonts", "images", "maps", "worker"];

    /// <summary>Where words stand in the theme: in a template, or else in a style or script; null when they stand in none.</summary>
    /// <param name="first">The path of the template that is looked at first.</param>
    public SourceLocation? Find(string words, string first)
    {
        if (Templates.Find(words, first) is { } found) return found;
        var file = Sources.OrderBy(file => file.Path != first).ThenBy(file => file.Path, StringComparer.Ordinal).FirstOrDefault(file => file.Text.Contains(words, StringComparison.Ordinal));
        return file?.Locate(file.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
    }

    /// <summary>Reads a theme; what is missing or broken is a finding.</summary>
    /// <param name="stop">Ends a template at work.</param>
    public static Theme Read(string root, IReadOnlyList<Language> languages, DiagnosticBag bag, CancellationToken stop = default)
    {
        var folder = new InputFolder(root, bag);
        var templates = folder.List("templates", folders: false).Select(name => folder.Read($"templates/{name}")).OfType<SourceText>();
        var sources = new List<SourceText>();
        var parts = ReadParts(folder, sources, bag);
        var css = string.Concat(parts.Where(part => part.Key.StartsWith("styles/", StringComparison.Ordinal)).OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => part.Value));
        var (files, assets) = (new Dictionary<string, OutputPath>(), new Dictionary<OutputPath, ThemeFile>());
        foreach (var (sub, ending) in new[] { ("fonts", ".woff2"), ("images", ".svg"), ("images", ".png") })
        {
            foreach (var name in folder.List(sub, folders: false).Where(name => name.EndsWith(ending, StringComparison.Ordinal)))
                Add($"{sub}/{name}", ending == ".woff2" ? ReadFont(folder, $"{sub}/{name}", bag) : folder.ReadBytes($"{sub}/{name}") ?? []);
        }

        CheckStyles(folder, parts, files, bag);

        // Styles ask for a file of the theme by its name, and lie beside it.
        foreach (var (name, path) in files) css = css.Replace($"url(\"{name}\")", $"url(\"{path.Below("assets/")}\")", StringComparison.Ordinal);

        var cardFont = folder.List("fonts", folders: false).Contains(CardFontPath["fonts/".Length..]) ? folder.ReadBytes(CardFontPath) ?? [] : [];
        foreach (var (path, part) in parts.Where(part => part.Key.StartsWith("scripts/", StringComparison.Ordinal) || part.Key.StartsWith("page-styles/", StringComparison.Ordinal)))
            Add(path, Encoding.UTF8.GetBytes(part));

        var workers = new Dictionary<string, string>();
        foreach (var name in folder.List("worker", folders: false).Where(name => name.EndsWith(".js", StringComparison.Ordinal)))
        {
            if (folder.Read($"worker/{name}") is { } worker) workers[name] = Minifier.ClassicScript(worker, bag);
        }

        var theme = new Theme(
            new TemplateSet(templates, bag, stop), WordsReader.Read(folder, languages, bag), css, new OutputPath($"assets/site-{HashOf(Encoding.UTF8.GetBytes(css))}.css"), files, workers, assets, cardFont,
            [.. ReadBook(folder)], parts, folder.Has(MapPath) ? folder.Read(MapPath) : null,
            PresentFolders.SelectMany(sub => folder.List(sub, folders: false).Select(name => $"{sub}/{name}")).ToHashSet())
        {
            Sources = sources,
            HiddenClasses = parts.Where(part => IsStyleOfPages(part.Key)).SelectMany(part => StyleCheck.HiddenClasses(part.Value)).ToHashSet(),
        };
        folder.ReportChanges();
        return theme;

        void Add(string source, byte[] bytes)
        {
            var name = source[(source.IndexOf('/', StringComparison.Ordinal) + 1)..];
            files[name] = new OutputPath($"assets/{Path.GetFileNameWithoutExtension(name)}-{HashOf(bytes)}{Path.GetExtension(name)}");
            assets[files[name]] = new ThemeFile(source, bytes);
        }
    }

    private static void CheckStyles(InputFolder folder, IReadOnlyDictionary<string, string> parts, Dictionary<string, OutputPath> files, DiagnosticBag bag)
    {
        const string Asking = "url(\"";
        foreach (var (path, style) in parts.Where(part => part.Key.StartsWith("styles/", StringComparison.Ordinal)))
        {
            for (var at = style.IndexOf(Asking, StringComparison.Ordinal); at >= 0; at = style.IndexOf(Asking, at + 1, StringComparison.Ordinal))
            {
                var name = style[(at + Asking.Length)..].Split('"')[0];
                if (files.ContainsKey(name) || name is ['#', ..] || name.Contains(':', StringComparison.Ordinal) || folder.Read(path) is not { } file) continue;
                bag.Add(Codes.Theme.Missing, file.Locate(file.Text.IndexOf($"\"{name}\"", StringComparison.Ordinal) + 1, name.Length), $"the theme has no ‘{name}’", "put it into fonts/ or images/, or take the rule away");
            }
        }
    }

    private static IEnumerable<(string Name, byte[] Bytes)> ReadBook(InputFolder folder)
    {
        var styles = "";
        foreach (var (sub, endings) in new[] { ("book", new[] { ".css", ".png" }), ("fonts", [".woff2", ".txt"]) })
        {
            foreach (var name in folder.List(sub, folders: false).Where(name => endings.Contains(Path.GetExtension(name))))
            {
                // Of the fonts, those that the styles of books ask for.
                if (name.EndsWith(".woff2", StringComparison.Ordinal) && !styles.Contains(name, StringComparison.Ordinal)) continue;
                var bytes = folder.ReadBytes($"{sub}/{name}") ?? [];
                if (name.EndsWith(".css", StringComparison.Ordinal)) styles += Encoding.UTF8.GetString(bytes);
                yield return (name, bytes);
            }
        }
    }

    // W3C WOFF2, 4.1: the signature, the kind of font, and the length of the whole file.
    private static byte[] ReadFont(InputFolder folder, string path, DiagnosticBag bag)
    {
        const int LengthAt = 8;
        if (folder.ReadBytes(path) is not { } font) return [];
        var isFont = font.Length >= LengthAt + sizeof(uint) && font.AsSpan().StartsWith("wOF2"u8);
        var length = isFont ? BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(LengthAt)) : 0;
        if (isFont && length == font.Length) return font;
        var said = isFont
            ? string.Create(CultureInfo.InvariantCulture, $"this font says that it has {length} bytes, and has {font.Length}")
            : "this is no font of the form WOFF2";
        bag.Add(Codes.Theme.Code, SourceLocation.OfFile(path), said, "put it back from the theme that came with the program, or save it anew as WOFF2");
        return font;
    }

    private static Dictionary<string, string> ReadParts(InputFolder folder, List<SourceText> sources, DiagnosticBag bag)
    {
        var parts = new Dictionary<string, string>();
        foreach (var path in PartFolders.SelectMany(sub => folder.List(sub, folders: false).Select(name => $"{sub}/{name}")))
        {
            if (path.EndsWith(".css", StringComparison.Ordinal) && folder.Read(path) is { } style)
            {
                sources.Add(style);
                StyleCheck.Check(style, bag);
                parts[path] = Minifier.Style(style, bag);
            }
            else if (path.EndsWith(".js", StringComparison.Ordinal) && folder.Read(path) is { } script)
            {
                sources.Add(script);
                parts[path] = LanguageTables.Fill(Minifier.ClassicScript(script, bag));
            }
            else if (path.EndsWith(".woff2", StringComparison.Ordinal)) parts[path] = "data:font/woff2;base64," + Convert.ToBase64String(ReadFont(folder, path, bag));
        }

        return parts;
    }

    // PDFs are looked at as they are printed.
    private static bool IsStyleOfPages(string path) =>
        path.EndsWith(".css", StringComparison.Ordinal) && !path.StartsWith("print/", StringComparison.Ordinal);

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 5));

}

/// <summary>A file of the theme that is written as it is.</summary>
/// <param name="Source">Its path in the theme.</param>
internal readonly record struct ThemeFile(string Source, byte[] Bytes);
