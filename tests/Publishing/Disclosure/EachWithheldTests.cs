using IskraSite.Diagnostics;
using IskraSite.Editions.Linking;
using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Publishing;
using IskraSite.Publishing.Disclosure;
using IskraSite.Sources;
using Xunit;

namespace IskraSite.Tests.Publishing.Disclosure;

/// <summary>Any of the annex can be withheld: no other text has to be touched for it, and no file has it.</summary>
public sealed class EachWithheldTests
{
    private const string Annex = "issues/2001-04/supporters.yml";

    /// <summary>No line of the input names the one who asked.</summary>
    [Fact]
    [TriesMany]
    public void Each_in_turn_is_named_by_no_other_line()
    {
        using var bench = EditionBench.Real();
        var bag = new DiagnosticBag();
        var input = InputFolder.Keeping(bench.Input, bag);
        var (counts, ledger) = (new ProofCounts(), new MentionLedger());
        var edition = Publisher.ReadEdition(input, bench.Options(), bag, ledger)!;
        var supporters = edition.Issues[0].Supporters!.Supporters.ToList();
        Assert.Equal(135, supporters.Count);
        foreach (var supporter in supporters)
        {
            var one = Withholding(edition, supporter);
            var reader = new BodyReader(one, input, new DiagnosticBag(), counts, ledger);
            var found = new DiagnosticBag();
            new WithheldScan(one, reader).Report(one.WithoutWithheld(WithheldEntities.Of(one, reader, new DiagnosticBag())), input, found);
            Assert.Empty(found.Sorted().Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Described()));
            var (all, shown) = (edition.Issues[0].Supporters!.Countries, one.WithoutWithheld().Issues[0].Supporters!.Countries);
            var counted = 4 + (2 * (all.Count - shown.Count)) + (2 * (all.Count(IsCountry) - shown.Count(IsCountry)));
            Assert.Equal((supporter.Id, counted), (supporter.Id, found.Sorted().Count(finding => finding.Code == Codes.Supporters.Counted)));
        }

        static bool IsCountry(SupporterCountry country) => country.Code.Value.Length == 2;
    }

    /// <summary>Prose that still gives the sum would tell that somebody asked to be left out.</summary>
    [Theory]
    [InlineData("pages/about.en.md", "The imprint, the slogans", "One hundred and thirty-five names, the imprint, the slogans", "15:3")]
    [InlineData("pages/about.fa.md", "- شناسنامه، شعارها", "- ‏صد و سی و پنج حامی، شناسنامه، شعارها", null)]
    [InlineData("issues/2001-04/issue.yml", "with a list of some of the supporters.", "with a list of 135 supporters.", null)]
    [InlineData("edition.yml", "the Persian text, an English translation and the list of supporters.", "the Persian text, an English translation and the list of 135.", null)]
    [InlineData("pages/about.en.md", "The imprint, the slogans", "135 of the supporters, the imprint, the slogans", null)]
    [InlineData("issues/2001-04/open-letter.en.md", "is taken to be its annex.", "is taken to be its annex: 135 names.", null)]
    public void Prose_that_counts_the_one_who_asked_is_told(string file, string from, string to, string? place)
    {
        using var copy = EditionBench.Real().Replace(file, from, to).Replace(Annex, "      - id: ca-1\n", "      - id: ca-1\n        withheld: true\n");
        var told = Assert.Single(copy.Check().Findings, finding => finding.Code == Codes.Supporters.Counted && finding.Place.Path == file);
        Assert.Contains("readers see 134 in the annex of 2001-04, and this line counts 135", told.Message, StringComparison.Ordinal);
        if (place is not null) Assert.Contains(place, $"{told.Place.Line}:{told.Place.Column}", StringComparison.Ordinal);
    }

    /// <summary>So would a sum of a part: of a country that the line names, or of a kind.</summary>
    [Theory]
    [InlineData("lk-1", "Sri Lanka has three entries", 1)]
    [InlineData("lk-1", "three entries are of a doubtful reading", 0)]
    [InlineData("gb-9", "six persons", 1)]
    [InlineData("ca-1", "six persons", 0)]
    public void A_sum_of_a_part_is_told(string id, string words, int times)
    {
        using var copy = EditionBench.Real().Replace("pages/about.en.md", "The imprint, the slogans", words + ", the imprint, the slogans").Replace(Annex, $"      - id: {id}\n", $"      - id: {id}\n        withheld: true\n");
        Assert.Equal(times, copy.Check().Findings.Count(finding => finding.Code == Codes.Supporters.Counted && finding.Place.Path == "pages/about.en.md"));
    }

    /// <summary>Days and years are no sums, nor are the paper's own words.</summary>
    [Fact]
    public void Other_numbers_are_left_alone()
    {
        using var copy = EditionBench.Real().Replace(Annex, "      - id: iq-1\n", "      - id: iq-1\n        withheld: true\n");
        var told = copy.Check().Findings.Where(finding => finding.Code == Codes.Supporters.Counted).Select(finding => finding.Place).ToList();
        Assert.All(told, place => Assert.Contains(place.Path, (string[])["pages/introduction.fa.md", "pages/introduction.en.md", "issues/2001-04/editors-note.fa.md", "issues/2001-04/editors-note.en.md"]));
        Assert.Equal(["135", "19", "135", "19"], told.Where(place => place.Path.StartsWith("pages/", StringComparison.Ordinal)).Select(place => IskraSite.Languages.Folding.Fold(place.LineText.AsSpan(place.Column - 1, place.Length))));
    }

    /// <summary>What is made of the others has no words of it: every entry is withheld in one of two editions, beside every neighbour in one of them.</summary>
    [Theory]
    [TriesMany]
    [InlineData(0)]
    [InlineData(1)]
    public void Every_second_one_is_in_no_file(int rest)
    {
        using var copy = EditionBench.Real();
        var entries = copy.TextOf(Annex).Split("      - id: ");
        var number = 0;
        copy.Put(Annex, string.Join("      - id: ", entries.Select(entry =>
            entry.Contains("        kind: ", StringComparison.Ordinal) && number++ % 2 == rest ? entry.Replace("        kind: ", "        withheld: true\n        kind: ", StringComparison.Ordinal) : entry)));
        Assert.Equal(135, number);
        var result = copy.Build();
        Assert.Empty(result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Described()));
        Assert.Equal(rest == 0 ? 67 : 68, result.Edition!.Issues[0].Supporters!.Supporters.Count());
    }

    /// <summary>What the editors remark on a neighbour is told, though the neighbour's own name would be its own.</summary>
    [Fact]
    public void A_remark_that_quotes_the_one_who_asked_is_told()
    {
        using var copy = EditionBench.Real().Replace(Annex, "fa: 'در مأخذ این مورد و مورد پس از آن بی‌فاصله‌ای", "fa: 'در مأخذ «کمیته برای اتحاد انقلابیون چپ، جنوب آسیا» و این مورد بی‌فاصله‌ای")
            .Replace(Annex, "      - id: gb-13\n", "      - id: gb-13\n        withheld: true\n");
        var told = Assert.Single(copy.Build().Findings, finding => finding.Code == Codes.Supporters.Quoted);
        Assert.Equal(Annex, told.Place.Path);
        Assert.Contains("gb-13", told.Message, StringComparison.Ordinal);
    }

    private static Edition Withholding(Edition edition, Supporter supporter)
    {
        var issue = edition.Issues[0];
        var annex = issue.Supporters!;
        var withheld = annex with
        {
            Countries = [.. annex.Countries.Select(country => country with { Entries = [.. country.Entries.Select(entry => entry == supporter ? supporter with { IsWithheld = true } : entry)] })],
        };
        return edition with { Issues = [issue with { Supporters = withheld }] };
    }
}
