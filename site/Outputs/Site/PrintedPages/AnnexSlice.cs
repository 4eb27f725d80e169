using IskraSite.Editions.Model;

namespace IskraSite.Outputs.Site.PrintedPages;

/// <summary>The part of the supporters' annex that stands on one printed page.</summary>
/// <param name="Page">The number of the page; null: that on which the text before the annex ends.</param>
/// <param name="Heading">The annex's heading, where it begins here.</param>
/// <param name="Countries">The countries, and which of them runs on from the page before.</param>
/// <param name="Closing">The closing statement, where it stands here.</param>
internal sealed record AnnexSlice(int? Page, AnnexBlock? Heading, IReadOnlyList<(SupporterCountry Country, bool RunsOn)> Countries, AnnexBlock? Closing)
{
    /// <summary>Cuts an annex at its page breaks. An entry that runs on is shown whole where it begins.</summary>
    public static IReadOnlyList<AnnexSlice> Of(SupporterList annex, Language language)
    {
        var slices = new List<AnnexSlice>();
        int? page = null;
        var heading = annex.Heading;
        var countries = new List<(SupporterCountry, bool)>();
        foreach (var country in annex.Countries)
        {
            Turn(country.Name);
            var entries = new List<AnnexEntry>();
            var runsOn = false;
            foreach (var entry in country.Entries)
            {
                entries.Add(entry);
                if (PageIn(entry.Content) is not { } next) continue;
                countries.Add((country with { Entries = [.. entries] }, runsOn));
                Close(next, null);
                (runsOn, entries) = (true, []);
            }

            if (entries.Count > 0) countries.Add((country with { Entries = entries }, runsOn));
        }

        if (annex.Closing is { } closing) Turn(closing.Content);
        Close(null, annex.Closing);
        return slices;

        int? PageIn(MarkedUp content) => Inlines.In(content[language]).OfType<PageBreak>().LastOrDefault()?.Number;

        void Turn(MarkedUp content)
        {
            if (PageIn(content) is { } next) Close(next, null);
        }

        void Close(int? next, AnnexBlock? closing)
        {
            slices.Add(new AnnexSlice(page, heading, [.. countries], closing));
            countries.Clear();
            (page, heading) = (next, null);
        }
    }
}
