using System.IO.Compression;
using System.Security.Cryptography;
using IskraSite.Editions.Model;
using IskraSite.Outputs.Site.Pictures;
using IskraSite.Tests.Rendering.Metadata;
using Xunit;

namespace IskraSite.Tests.Outputs.Site.Pictures;

/// <summary>The pictures that stand for pages where they are shared.</summary>
public sealed class PictureTests
{
    private static readonly Language Persian = new("fa", "فارسی", "rtl", IsOriginal: true);
    private static readonly CardFont Font = new(File.ReadAllBytes(Path.Join(Repository.Theme, "fonts/cards.ttf")));
    private static readonly CardTexts Words = new("ایسکرا", "نسخه دیجیتالی", "گفتگو با خالد حاج‌محمدی: MIT، ۱۲٫۵ درصد (2001)", "۲۹ فروردین ۱۳۸۰ (۱۸ آوریل ۲۰۰۱)");

    private static IEnumerable<string> All => RealEdition.Files.Where(file => file.EndsWith("/picture.png", StringComparison.Ordinal));

    [Fact]
    public void Every_text_issue_and_language_has_one_of_the_right_size_and_weight()
    {
        var shared = RealEdition.Pages.Where(page => page.Split('/') is ["fa" or "en", "index.html"] or ["fa" or "en", "2001-04", "index.html"] or ["fa" or "en", "2001-04", not ("editors-note" or "source"), "index.html"]);
        Assert.Equal(shared.Select(page => page.Replace("index.html", "picture.png", StringComparison.Ordinal)).Order(StringComparer.Ordinal), All.Order(StringComparer.Ordinal));
        Assert.All(All, path =>
        {
            var file = RealEdition.Bytes(path);
            var picture = new PngReader(file);
            Assert.Equal((1200, 630), (picture.Width, picture.Height));
            Assert.InRange(file.Length, 1000, 60 * 1024);
            Assert.Equal(["IHDR", "PLTE", "IDAT", "IEND"], picture.Chunks);
            Assert.Equal(630 * 601, picture.Rows.Length);
        });
    }

    [Fact]
    public void Every_page_is_shared_with_the_picture_that_fits_it() => Assert.All(RealEdition.Pages.Where(page => page != "404.html"), path =>
    {
        var parts = path.Split('/');
        var language = parts[0] == "en" ? "en" : "fa";
        var expected = parts switch
        {
            [_, "2001-04", "editors-note" or "pages" or "source", ..] => $"{language}/2001-04/picture.png",
            [_, "2001-04", var text, "index.html" or "source", ..] => $"{language}/2001-04/{text}/picture.png",
            [_, "2001-04", _] => $"{language}/2001-04/picture.png",
            _ => null,
        };
        var address = Head.One(path, "og:image");
        if (expected is not null) Assert.Equal(RealEdition.Home + expected, address);
        Assert.Contains(address[RealEdition.Home.Length..], All);
        Assert.Equal((".png", "1200", "630"), (Path.GetExtension(Head.One(path, "og:image")), Head.One(path, "og:image:width"), Head.One(path, "og:image:height")));
        Assert.Contains(Head.One(path, "og:title"), Head.One(path, "og:image:alt"), StringComparison.Ordinal);
        Assert.Equal("summary_large_image", Head.One(path, "twitter:card"));
    });

    [Fact]
    public void The_bytes_are_the_same_on_every_machine_and_in_every_thread()
    {
        var cards = new byte[32][];
        Parallel.For(0, cards.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => cards[i] = new Card(i % 2 == 0 ? Font : new CardFont(File.ReadAllBytes(Path.Join(Repository.Theme, "fonts/cards.ttf")))).Draw(Words, Persian));
        Assert.All(cards, card => Assert.Equal(cards[0], card));
        // Of the pixels, computed once: only a change of the font, of HarfBuzz or of the design may change it. How they are compressed: CompressorTests.
        Assert.Equal("d1774970dc14519d50615b5ae85b813aec0fcf00", Convert.ToHexStringLower(SHA256.HashData(new PngReader(cards[0]).Rows))[..40]);
    }

    [Fact]
    public void A_second_build_makes_the_same_pictures()
    {
        using var copy = EditionBench.Real();
        copy.BuildWell();
        Assert.All(All, path => Assert.Equal(RealEdition.Bytes(path), File.ReadAllBytes(Path.Join(copy.Output, path))));
    }

    // Without dots, so that what hangs together is a stretch of joined letters.
    [Theory]
    [InlineData("سلام", 2)]
    [InlineData("محمود", 2)]
    [InlineData("صالح", 2)]
    [InlineData("کارگر", 4)]
    [InlineData("هم", 1)]
    [InlineData("ه‌م", 2)]
    [InlineData("ملک‌محمد", 2)]
    public void Persian_letters_are_joined_where_they_join_and_a_half_space_parts_them(string word, int pieces) => Assert.Equal(pieces, PiecesOf(word));

    [Fact]
    public void A_letter_has_the_form_of_its_place_and_right_to_left_is_drawn_so()
    {
        var (joined, _) = Font.Set("ححح", true, "fa");
        Assert.Equal(3, joined.Select(glyph => glyph.Id).Distinct().Count());
        Assert.Equal([2, 1, 0], joined.Select(glyph => glyph.Letter));
        Assert.DoesNotContain(Font.Set("ح", true, "fa").Glyphs[0].Id, joined.Select(glyph => glyph.Id));
        var numbers = Font.Set("سال ۱۳۸۰", true, "fa").Glyphs.Select(glyph => glyph.Letter).ToList();
        Assert.Equal([4, 5, 6, 7], numbers[..4]);
    }

    [Fact]
    public void No_letter_of_a_title_lacks_its_glyph()
    {
        var titles = RealEdition.Result.Edition!.IssueTexts.SelectMany(text => text.Versions).Select(version => (version.Title, version.Language));
        Assert.All(titles, title => Assert.DoesNotContain(0, Font.Set(title.Title, title.Language.IsRightToLeft, title.Language.Code).Glyphs.Select(glyph => glyph.Id)));
    }

    [Fact]
    public void A_title_shrinks_then_breaks_at_spaces_and_at_last_is_cut()
    {
        var title = string.Join(' ', Enumerable.Repeat("نمی‌خواهیم", 10));
        bool Fits(string line, int size, int part) => line.Length * size * 1000 <= 1000 * part;
        var setting = TitleSetting.Of(title, [40, 30, 20], size => 120 / size, Fits);
        Assert.Equal((30, 4), (setting.Size, setting.Lines.Count));
        Assert.Equal(title, string.Join(' ', setting.Lines));
        Assert.All(setting.Lines, line => Assert.All(line.Split(' '), word => Assert.Equal("نمی‌خواهیم", word)));
        var cut = TitleSetting.Of(title + " " + title, [40, 30], size => 60 / size, Fits);
        Assert.Equal((30, 2), (cut.Size, cut.Lines.Count));
        Assert.EndsWith("نمی‌خواهیم…", cut.Lines[^1], StringComparison.Ordinal);
        Assert.All(cut.Lines, line => Assert.True(Fits(line, cut.Size, 1000)));
        Assert.EndsWith("…", Assert.Single(TitleSetting.Of(new string('x', 99), [20], _ => 1, Fits).Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bundle_has_none_since_nobody_shares_from_a_disk()
    {
        using var bundle = ZipFile.OpenRead(Path.Join(RealEdition.Folder, "download/iskra-offline.zip"));
        Assert.DoesNotContain(bundle.Entries, entry => entry.Name == "picture.png");
    }

    [Fact]
    public void An_edition_without_pictures_names_none()
    {
        using var copy = EditionBench.Real().Replace("edition.yml", ", pictures", "");
        copy.BuildWell();
        var page = copy.Text("fa/2001-04/message/index.html");
        Assert.DoesNotContain("og:image", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"twitter:card\" content=\"summary\">", page, StringComparison.Ordinal);
    }

    // How many stretches of ink a word has.
    private static int PiecesOf(string word)
    {
        const int Size = 160;
        var canvas = new Canvas(1200, 400);
        foreach (var glyph in Font.Set(word, true, "fa").Glyphs)
            canvas.Fill(Font.OutlineOf(glyph.Id), (Font.Em, Size), (20 * 64) + (glyph.X * Size * 64 / Font.Em), 240 * 64, 255);
        var seen = new bool[canvas.Width, canvas.Height];
        var pieces = 0;
        for (var y = 0; y < canvas.Height; y++)
        {
            for (var x = 0; x < canvas.Width; x++)
            {
                if (!IsInk(x, y)) continue;
                pieces++;
                var open = new Stack<(int X, int Y)>([(x, y)]);
                while (open.TryPop(out var at))
                {
                    if (!IsInk(at.X, at.Y)) continue;
                    seen[at.X, at.Y] = true;
                    open.Push((at.X + 1, at.Y));
                    open.Push((at.X - 1, at.Y));
                    open.Push((at.X, at.Y + 1));
                    open.Push((at.X, at.Y - 1));
                }
            }
        }

        return pieces;

        bool IsInk(int x, int y) => x >= 0 && y >= 0 && x < canvas.Width && y < canvas.Height && !seen[x, y] && canvas.Row(y)[x] > 127;
    }
}
