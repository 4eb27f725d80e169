using System.Xml.Linq;
using Xunit;
using static IskraSite.Tests.Outputs.Records.Tei.TeiReader;

namespace IskraSite.Tests.Outputs.Records.Tei;

/// <summary>The fidelity proof holds from the TEI alone, counts what the build counts, and fails when the file is not true.</summary>
public sealed class TeiProofTests
{
    [Fact]
    public void The_proof_from_the_file_counts_what_the_build_counted()
    {
        var proof = TeiFiles.Prove(TeiFiles.Issue);
        var counts = RealEdition.Result.Proofs;
        Assert.Empty(proof.Faults);
        Assert.Equal((counts.Fidelity.Letters, counts.Fidelity.Boundaries, counts.Lines, counts.Joins), (proof.Letters, proof.Boundaries, proof.Lines, proof.Joins));
        Assert.Equal(RealEdition.Result.Edition!.Issues[0].PrintedTexts.Count() + 1, proof.Texts);
        Assert.Equal(7, proof.Unused);
    }

    [Theory]
    [InlineData("a letter of a text", "«ژ»")]
    [InlineData("a letter of an entry of the annex", "«ژ»")]
    [InlineData("a letter of the witness", "«ژ»")]
    [InlineData("two words that became one", "fa.slogans: the text joins «ه» and «ب», the witness does not (w.3)")]
    [InlineData("a correction without its sic", "fa.announcement: the text has «»")]
    [InlineData("a word supplied without a mark", "fa.interview: the text has")]
    [InlineData("two lines in the wrong order", "fa.radio: its blocks do not name the lines")]
    [InlineData("a line that nothing uses", "w.67: no text uses this line")]
    [InlineData("a line that is used twice", "fa.radio: line w.5 is used a second time")]
    [InlineData("a line that is not there", "fa.slogans: the witness has no line w.3")]
    [InlineData("a join without its reason", "fa.slogans: w.3 and w.187 are joined without a reason")]
    public void The_proof_fails(string change, string fault)
    {
        var file = new XElement(TeiFiles.Issue);
        Change(file, change);
        var proof = TeiFiles.Prove(file);
        Assert.Contains(proof.Faults, said => said.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_difference_is_counted_and_shown_with_its_line()
    {
        var file = new XElement(TeiFiles.Issue);
        Change(file, "a letter of a text");
        var proof = TeiFiles.Prove(file);
        Assert.Equal((1, 1), (proof.Letters.Unaccounted, proof.Letters.Unexplained));
        Assert.Equal("fa.slogans: the text has «ژ» where the witness has «ز» (w.3)", Assert.Single(proof.Faults));
    }

    [Fact]
    [TriesMany]
    public void A_file_that_is_nested_beyond_measure_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<hi>", 50_000)) + string.Concat(Enumerable.Repeat("</hi>", 50_000));
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"<TEI>\n{deep}</TEI>"));
        Assert.Equal(2, Assert.Throws<System.Xml.XmlException>(() => IskraSite.Outputs.Records.Tei.TeiProof.Of(file)).LineNumber);
    }

    [Fact]
    public void What_the_edition_regularises_is_no_difference()
    {
        var file = new XElement(TeiFiles.Issue);
        var words = TeiFiles.Find(file, "fa.slogans.p1").Nodes().OfType<XText>().First();
        words.Value = words.Value.Replace("ی", "ي", StringComparison.Ordinal).Replace(" ", "  \n", StringComparison.Ordinal);
        Assert.Empty(TeiFiles.Prove(file).Faults);
    }

    private static void Change(XElement file, string change)
    {
        switch (change)
        {
            case "a letter of a text":
                var words = TeiFiles.Find(file, "fa.slogans.p1").Nodes().OfType<XText>().First();
                words.Value = "ژ" + words.Value[1..];
                break;
            case "a letter of an entry of the annex":
                var entry = TeiFiles.Find(file, "fa.open-letter.ca-1").DescendantNodes().OfType<XText>().First();
                entry.Value = "ژ" + entry.Value[1..];
                break;
            case "a letter of the witness":
                var line = TeiFiles.Find(file, "w.187").Nodes().OfType<XText>().First();
                line.Value = line.Value[..^1] + "ژ";
                break;
            case "two words that became one":
                var slogan = TeiFiles.Find(file, "fa.slogans.p1").Nodes().OfType<XText>().First();
                slogan.Value = slogan.Value.Replace("ه ب", "هب", StringComparison.Ordinal);
                break;
            case "a correction without its sic":
                TeiFiles.Find(file, "fa.announcement").Descendants(Named("sic")).First().Remove();
                break;
            case "a word supplied without a mark":
                var supplied = TeiFiles.Find(file, "fa.interview").Descendants(Named("supplied")).First();
                supplied.ReplaceWith(supplied.Nodes());
                break;
            case "two lines in the wrong order":
                Source(file, "fa.radio", source => source.Replace("#w.5 #w.6", "#w.6 #w.5", StringComparison.Ordinal));
                break;
            case "a line that nothing uses":
                file.Descendants(Named("interp")).First(reason => reason.Attribute("inst")!.Value == "#w.67").Remove();
                break;
            case "a line that is used twice":
                Source(file, "fa.radio", source => source + " #w.5");
                break;
            case "a line that is not there":
                TeiFiles.Find(file, "w.3").Remove();
                break;
            case "a join without its reason":
                file.Descendants(Named("join")).First().Elements().Remove();
                break;
            default:
                throw new ArgumentException(change, nameof(change));
        }
    }

    private static void Source(XElement file, string id, Func<string, string> change)
    {
        var source = TeiFiles.Find(file, id).Attribute("source")!;
        source.Value = change(source.Value);
    }
}
