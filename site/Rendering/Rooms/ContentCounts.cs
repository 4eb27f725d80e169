using IskraSite.Editions.Model;
using IskraSite.Rendering.Counting;

namespace IskraSite.Rendering.Rooms;

/// <summary>
/// What the outputs hold of one issue, counted as they write it, against what the edition has: the same texts, blocks, words and supporters stand in the
/// pages, feeds, search, books, data; a difference fails the build.
/// </summary>
internal sealed class ContentCounts
{
    private readonly Dictionary<(IRoom Room, string Text, string Language), Dictionary<string, Count>> texts = [];
    private readonly Dictionary<(IRoom Room, string Language), Dictionary<string, Count>> annexes = [];
    private readonly Dictionary<VersionBody, Count> model = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the edition has of a text in one language: counted once, whoever asks.</summary>
    public Count Of(VersionBody body) => model.TryGetValue(body, out var count) ? count : model[body] = ModelCount.Of(body);

    /// <summary>A room has written a text in a language.</summary>
    /// <param name="form">Which of the room's forms holds it, when it has several: each is to hold the whole.</param>
    public void Add(ICounted room, Text text, Language language, Count count, string form = "") => Add(texts, (room, text.Id, language.Code), form, count);

    /// <summary>A room has written supporters in a language.</summary>
    /// <inheritdoc cref="Add(ICounted, Text, Language, Count, string)"/>
    public void AddAnnex(ICounted room, Language language, Count count, string form = "") => Add(annexes, (room, language.Code), form, count);

    /// <summary>Holds what was counted against the edition.</summary>
    /// <exception cref="UnequalCountsException">An output holds more or less than the edition has: a bug of the output.</exception>
    public void Verify(IssueBodies bodies, IEnumerable<ICounted> rooms, CountTotals totals)
    {
        var carried = rooms.Select(room => (Room: room, Texts: room.Carries(bodies.Issue).ToHashSet())).ToList();
        var (sums, supporters) = (new List<(Language, Count)>(), 0);
        foreach (var body in bodies.Texts)
        {
            var carriers = carried.Where(carrier => carrier.Texts.Contains(body.Text)).Select(carrier => carrier.Room).ToList();
            foreach (var version in body.Versions)
            {
                var language = version.Version.Language;
                var count = Of(version);
                foreach (var room in carriers) Verify(room, $"{body.Text} ({language})", count, texts.GetValueOrDefault((room, body.Text.Id, language.Code)));
                sums.Add((language, count));
                if (body.Annex is not { } annex) continue;
                var entries = ModelCount.Of(annex, language);
                foreach (var room in carriers) Verify(room, $"the supporters of {body.Text} ({language})", entries, annexes.GetValueOrDefault((room, language.Code)));
            }

            supporters += body.Annex?.Supporters.Count() ?? 0;
        }

        totals.Add(sums, supporters);
    }

    private static void Add<TKey>(Dictionary<TKey, Dictionary<string, Count>> counts, TKey key, string form, Count count)
        where TKey : notnull
    {
        if (!counts.TryGetValue(key, out var forms)) counts[key] = forms = [];
        forms[form] = forms.GetValueOrDefault(form) + count;
    }

    private static void Verify(ICounted room, string what, Count expected, Dictionary<string, Count>? found)
    {
        foreach (var (form, count) in found ?? new Dictionary<string, Count> { [""] = default })
        {
            if (count != expected)
                throw new UnequalCountsException($"‘{room.Name}’{(form.Length > 0 ? $" ({form})" : "")} holds {count.Blocks} blocks and {count.Words} words of {what}, the edition has {expected.Blocks} and {expected.Words}");
        }
    }
}
