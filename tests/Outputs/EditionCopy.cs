using IskraSite.Diagnostics;
using IskraSite.Publishing;
using Xunit;

namespace IskraSite.Tests.Outputs;

/// <summary>A copy of the edition's input and theme, for an editor who changes something.</summary>
internal sealed class EditionCopy
{
    public EditionCopy()
    {
        Root = Workplace.NewFolder("copy");
        Workplace.Copy(Workplace.Input, Input);
        Workplace.Copy(Workplace.Theme, Theme);
    }

    public string Root { get; }

    public string Input => Path.Join(Root, "input");

    public string Theme => Path.Join(Root, "theme");

    public string Output => Path.Join(Root, "output");

    /// <summary>Replaces words in a file; they must be there.</summary>
    public EditionCopy Edit(string path, string old, string changed)
    {
        var file = Path.Join(Root, path);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Workplace.Write(file, text.Replace(old, changed, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Adds a line to the front matter of a text.</summary>
    public EditionCopy AddToFrontMatter(string path, string line) => Edit(path, "---\ntitle:", $"---\n{line}\ntitle:");

    /// <summary>Builds it.</summary>
    public PublishResult Build(Func<PublishOptions, PublishOptions>? with = null)
    {
        var options = new PublishOptions { Input = Input, Theme = Theme, Output = Output };
        return Publisher.Run(with is null ? options : with(options));
    }

    /// <summary>Builds it; nothing may stand against that.</summary>
    public PublishResult BuildWell(Func<PublishOptions, PublishOptions>? with = null)
    {
        var result = Build(with);
        Assert.True(result.IsGood, string.Join("\n", result.Findings.Select(Described)));
        return result;
    }

    private static string Described(Diagnostic finding) => $"{finding.Place}: {finding.Code.Id} {finding.Message}";
}
