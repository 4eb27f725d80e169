using Xunit;

namespace IskraSite.Tests.Editions.Markup;

/// <summary>The mark-up, form by form: <c>Pairs/*.txt</c> show what is written, and below it what it means. They are also worth reading.</summary>
public class MarkupPairsTests
{
    private const string Head = "=== ";
    private const string Means = "\n==>\n";

    private static string Folder => Path.Join(Repository.Root, "tests", "Editions", "Markup", "Pairs");

    public static TheoryData<string, string> Names()
    {
        var names = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Folder).Order(StringComparer.Ordinal))
        {
            foreach (var section in Sections(file)) names.Add(Path.GetFileName(file), section.Name);
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_means_what_stands_below_it(string file, string name)
    {
        var section = Sections(Path.Join(Folder, file)).Single(section => section.Name == name);
        Assert.Equal(section.Meaning, MarkupTree.Of(section.Markup));
    }

    // The files are written whole when they are accepted anew.
    [Theory]
    [InlineData("forms.txt")]
    [InlineData("faults.txt")]
    public void The_files_hold_nothing_else(string file)
    {
        var path = Path.Join(Folder, file);
        Expected.InFile(path, string.Join('\n', Sections(path).Select(section => $"{Head}{section.Name}\n{section.Markup}{Means}{MarkupTree.Of(section.Markup)}")));
    }

    private static IEnumerable<(string Name, string Markup, string Meaning)> Sections(string file)
    {
        foreach (var section in ("\n" + File.ReadAllText(file)).Split("\n" + Head).Skip(1))
        {
            var (start, middle) = (section.IndexOf('\n', StringComparison.Ordinal), section.IndexOf(Means, StringComparison.Ordinal));
            var meaning = section[(middle + Means.Length)..];
            yield return (section[..start], section[(start + 1)..middle], meaning.EndsWith('\n') || meaning.Length == 0 ? meaning : meaning + "\n");
        }
    }
}
