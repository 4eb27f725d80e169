using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Editions.Permanence;
using IskraSite.Editions.Proving;

namespace IskraSite.Editions.Checking;

/// <summary>
/// Holds the edition against what was published of it: each id and address is there and has its words, or the edition says what became of it, and its number says
/// how much is other than before. One finding for a text, of the gravest kind: what is less may come of the same slip.
/// </summary>
/// <param name="edition">The edition with what is withheld.</param>
internal sealed class ReleaseCheck(Edition edition, BodyReader reader, DiagnosticBag bag)
{
    private readonly ReleaseRecord record = edition.Settings.Released;
    private readonly Dictionary<string, CurrentText> now = [];
    private readonly Dictionary<string, Text> former = edition.FormerNames.DistinctBy(pair => pair.Former.Name).ToDictionary(pair => pair.Former.Name, pair => pair.Text);
    private readonly List<string> languages = [.. edition.Settings.Languages.Select(language => language.Code)];

    // Those that were published under another name, which was said.
    private readonly HashSet<string> explained = [];

    private string Original => languages[0];

    /// <summary>Checks the edition; one of which nothing was published, retired or renamed needs no check, and its texts are not read for it.</summary>
    public void Check()
    {
        if (record.Newest is null && edition.Settings.Retired.Count == 0 && former.Count == 0) return;
        foreach (var text in CurrentText.AllOf(edition, reader)) now[text.Record.Name] = text;
        CheckRetired();
        CheckFormerNames();
        if (record.Newest is not { } newest) return;
        var raise = VersionNumbers.Between(newest.Version, edition.Settings.Version);
        CheckHistory(newest, raise);
        if (raise < VersionRaise.None) return;
        CheckMissing(newest);
        var texts = edition.AllTexts.Select(text => now.GetValueOrDefault(text.Name)).OfType<CurrentText>().ToList();
        foreach (var text in texts) Check(text, newest, raise);
        if (raise > VersionRaise.None && !bag.HasErrors) CheckTold(ReleaseChanges.Of(edition, texts), newest);
    }

    private void CheckHistory(Release newest, VersionRaise raise)
    {
        var said = edition.Settings.History;
        var place = said.Count > 0 ? said[0].Place : newest.Place;
        if (raise < VersionRaise.None)
        {
            bag.Add(
                Codes.Release.Number, place, $"the edition is version {edition.Settings.Version}, and {newest.Version} has been published", "say a higher number than that",
                new RelatedLocation(newest.Place, "published"));
            return;
        }

        foreach (var lost in record.Releases.Where(release => said.All(version => version.Version != release.Version)))
            bag.Add(Codes.Release.Number, place, $"the history does not tell of version {lost.Version}, which has been published", "put its entry back", new RelatedLocation(lost.Place, "published"));
    }

    // Readers who follow the history, and its feed, are to hear of all that changed.
    private void CheckTold(ReleaseChanges changes, Release newest)
    {
        var untold = HistoryProposal.Untold(edition, changes);
        if (untold.Count == 0) return;
        var help = string.Join(", ", ((string[])[ListOf("added", changes.Added), ListOf("changed", changes.Changed)]).Where(list => list.Length > 0));
        bag.Add(Codes.Release.Untold, edition.Settings.History[0].Place, $"the history does not name ‘{untold[0]}’{AndMore(untold.Count)}, other than in {newest.Version}", $"say there: {help}");

        static string ListOf(string key, IReadOnlyList<string> names) => names.Count == 0 ? "" : $"{key}: [{string.Join(", ", names)}]";
    }

    private void CheckRetired()
    {
        foreach (var retired in edition.Settings.Retired)
        {
            var (of, text) = (retired.Of, now.GetValueOrDefault(retired.Of.Name));
            if (text is not null && (of.BlockId is not { } id || text.Record.Find(id) is not null))
                bag.Add(Codes.Release.Retired, retired.Place, $"‘{Words(of)}’ is retired, and there is one", "an id names one thing for ever: give what is there another, or take this entry away");
            else if (record.Newest is not null && !WasPublished(of))
                bag.Add(Codes.Release.Retired, retired.Place, $"‘{Words(of)}’ was never published, and so cannot be retired", Suggestion.Help(Words(of), [.. Published(of)]));
            if (retired.To is { } to && !(now.GetValueOrDefault(to.Name) is { } target && (to.BlockId is not { } block || target.Record.Find(block) is not null)))
                bag.Add(Codes.Release.Retired, to.Place, $"‘{Words(to)}’, to which readers are led, is not there", Suggestion.Help(to.Name, now.Keys));
            if (edition.Settings.History.All(version => version.Version != retired.Version))
                bag.Add(Codes.Release.Retired, retired.Place, $"the history does not tell of version {retired.Version}, which withdraws ‘{Words(of)}’", Suggestion.Help(retired.Version, [.. edition.Settings.History.Select(version => version.Version)]));
        }
    }

    private void CheckFormerNames()
    {
        foreach (var (name, text) in edition.FormerNames)
        {
            if (now.TryGetValue(name.Name, out var other))
                bag.Add(Codes.Release.Retired, name.Place, $"there is a text ‘{name.Name}’, so that its address cannot lead elsewhere", "give one of the two another name", new RelatedLocation(other.Text.Original.TitlePlace, name.Name));
            else if (former[name.Name] != text)
                bag.Add(Codes.Release.Retired, name.Place, $"‘{name.Name}’ leads to ‘{former[name.Name].Name}’ already", "one address leads to one text");
        }
    }

    private void CheckMissing(Release newest)
    {
        var missing = record.TextsEver().Where(ever => !now.ContainsKey(ever.Text.Name) && !former.ContainsKey(ever.Text.Name) && !IsRetired(ever.Text.Name, null)
            && edition.AllTexts.All(text => text.Name != ever.Text.Name)).ToList();
        var unknown = now.Values.Where(text => !WasPublished(new TextReference(text.Record.Name, null, default))).ToList();
        foreach (var (text, version) in missing.Where(ever => !IsOfLostIssue(ever.Text.Name)))
        {
            var place = new RelatedLocation(text.Place, $"published in {version}");
            if (Renamed(text, unknown) is { } renamed)
            {
                var old = renamed.Text.IssueId is { } issue && text.Name.StartsWith(issue + "/", StringComparison.Ordinal) ? text.Name[(issue.Value.Length + 1)..] : text.Name.Replace(Text.PageNames, "", StringComparison.Ordinal);
                bag.Add(
                    Codes.Release.Missing, renamed.Text.Original.TitlePlace, $"this text was published as ‘{text.Name}’, and that address leads nowhere now",
                    $"add redirect-from: {old} to its front matter, or give the files their name back", place);
            }
            else
            {
                bag.Add(
                    Codes.Release.Missing, text.Place, $"the text ‘{text.Name}’, published in {version}, is gone",
                    $"put it back; or say in edition.yml why it is withdrawn: retired: [{{id: {text.Name}, version: …, reason: …}}]");
            }
        }

        foreach (var texts in missing.Where(ever => IsOfLostIssue(ever.Text.Name)).GroupBy(ever => IssueOf(ever.Text.Name)!))
        {
            var (text, version) = texts.First();
            var renamed = texts.Select(ever => Renamed(ever.Text, unknown)?.Text.IssueId).OfType<Slug>().GroupBy(id => id).MaxBy(ids => ids.Count())?.Key;
            bag.Add(
                Codes.Release.Missing, text.Place, $"the issue ‘{texts.Key}’, published in {version}, is gone",
                renamed is null ? "put its folder back; or say in edition.yml of each of its texts why it is withdrawn (retired:)" : $"add redirect-from: {texts.Key} to issues/{renamed}/issue.yml, or give the folder its name back");
        }
    }

    private void Check(CurrentText text, Release newest, VersionRaise raise)
    {
        var names = former.Where(pair => pair.Value == text.Text && !now.ContainsKey(pair.Key)).Select(pair => pair.Key).Prepend(text.Record.Name).ToList();
        var before = names.Select(name => record.Last.GetValueOrDefault(name)).FirstOrDefault(found => found is not null);
        var ever = names.SelectMany(name => record.BlocksEver(name).Select(block => (Name: name, block.Block, block.Version))).DistinctBy(block => block.Block.Id).ToList();
        if (ReportLost(text, names, ever)) return;
        if (before is not null && raise < VersionRaise.Major && ReportMoved(text, before, newest)) return;
        if (raise < VersionRaise.Minor) ReportReworded(text, before, newest);
    }

    // Ids that were published and are not there: their words may be, under another.
    private bool ReportLost(CurrentText text, List<string> names, List<(string Name, ReleasedBlock Block, string Version)> ever)
    {
        var lost = ever.Where(block => text.Record.Find(block.Block.Id) is null && !names.Exists(name => IsRetired(name, block.Block.Id))).ToList();
        if (lost.Count == 0) return false;
        var known = ever.Select(block => block.Block.Id).ToHashSet();
        var renumbered = lost.Select(block => (block.Block.Id, block.Version, To: text.Record.Blocks.FirstOrDefault(other => !known.Contains(other.Id) && AreSame(other, block.Block, Original)))).Where(block => block.To is not null).ToList();
        if (renumbered.Count > 0)
        {
            var (id, version, to) = renumbered[0];
            bag.Add(
                Codes.Release.Missing, text.PlaceOf(to!.Id, languages), $"this block was published as ‘{id}’ in {version}, and is ‘{to.Id}’ now{AndMore(renumbered.Count)}",
                "give it its id back, in every language: what cites it leads nowhere now");
            return true;
        }

        var list = string.Join(", ", lost.Select(block => $"‘{block.Block.Id}’"));
        bag.Add(
            Codes.Release.Missing, text.Text.Original.TitlePlace, $"this text has no {list} any more, published in {lost[0].Version}",
            $"put it back; or say in edition.yml why it is withdrawn: retired: [{{id: {text.Record.Name}#{lost[0].Block.Id}, version: …, reason: …}}]");
        return true;
    }

    // Ids that have words which were another's.
    private bool ReportMoved(CurrentText text, ReleasedText before, Release newest)
    {
        var moved = (
            from block in text.Record.Blocks
            let was = before.Find(block.Id)
            where was is not null
            let other = languages.Where(language => !AreSame(block, was, language)).Select(language => before.Blocks.FirstOrDefault(other => other.Id != block.Id && AreSame(other, block, language) && !AreSame(other, was, language))).FirstOrDefault(found => found is not null)
            where other is not null
            select (block.Id, Was: other.Id, Languages: languages.Where(language => !AreSame(block, was, language)).ToList())).ToList();
        if (moved.Count == 0) return false;
        var (id, whose, differing) = moved[0];
        bag.Add(
            Codes.Release.Moved, text.PlaceOf(id, differing), $"‘{id}’ has the words that {newest.Version} published as ‘{whose}’{AndMore(moved.Count)}",
            "give each block the id that its words had, in every language; a new block gets a number that was never used",
            [.. moved.Skip(1).Take(3).Select(block => new RelatedLocation(text.PlaceOf(block.Id, block.Languages), $"‘{block.Id}’ has those of ‘{block.Was}’"))]);
        return true;
    }

    private void ReportReworded(CurrentText text, ReleasedText? before, Release newest)
    {
        var next = VersionNumbers.Next(newest.Version, VersionRaise.Minor);
        var said = edition.Settings.Version == newest.Version ? $"the version is still {newest.Version}" : $"{edition.Settings.Version} says that only mark-up is another";
        if (before is null && explained.Contains(text.Record.Name)) return;
        if (before is null)
        {
            bag.Add(Codes.Release.Reworded, text.Text.Original.TitlePlace, $"this text is not in {newest.Version}, and {said}", $"raise the version to {next}, and say in the history what is new: added: [{text.Record.Name}]");
            return;
        }

        var translated = languages.Where(before.Sums.ContainsKey).ToList();
        var blocks = text.Record.Blocks.Select(block => (block.Id, Languages: translated.Where(language => before.Find(block.Id) is not { } was || !AreSame(block, was, language)).ToList())).Where(block => block.Languages.Count > 0).ToList();
        var help = $"put the words back as they were; or raise the version to {next}, and say in the history what is another: changed: [{string.Join(", ", blocks.Select(block => $"{text.Record.Name}#{block.Id}").DefaultIfEmpty(text.Record.Name))}]";
        if (blocks.Count > 0)
        {
            var (id, differing) = blocks[0];
            var what = before.Find(id) is null ? $"‘{id}’ is not in {newest.Version}" : $"‘{id}’ reads otherwise than in {newest.Version}";
            bag.Add(
                Codes.Release.Reworded, text.PlaceOf(id, differing), $"{what}{AndMore(blocks.Count)}, and {said}", help,
                [.. blocks.Skip(1).Take(3).Select(block => new RelatedLocation(text.PlaceOf(block.Id, block.Languages), $"‘{block.Id}’ too"))]);
        }
        else if (languages.FirstOrDefault(language => text.Record.Sums.GetValueOrDefault(language) != before.Sums.GetValueOrDefault(language)) is { } language)
        {
            var place = text.Text.Versions.FirstOrDefault(version => version.Language.Code == language)?.TitlePlace ?? text.Text.Original.TitlePlace;
            var what = !before.Sums.ContainsKey(language) ? $"the words in ‘{language}’ are" : text.Text.IsPrinted ? "the title, the order or the notes of this text are" : "the words of this page are";
            bag.Add(Codes.Release.Reworded, place, $"{what} not those of {newest.Version}, and {said}", help);
        }
    }

    private CurrentText? Renamed(ReleasedText text, List<CurrentText> unknown)
    {
        var found = unknown.Select(other => (Text: other, Same: other.Record.Sums.GetValueOrDefault(Original) == text.Sums.GetValueOrDefault(Original) ? int.MaxValue : other.Record.Blocks.Count(block => text.Find(block.Id) is { } was && AreSame(block, was, Original))))
            .Where(other => other.Same > 0).OrderByDescending(other => other.Same).Select(other => other.Text).FirstOrDefault();
        if (found is not null) explained.Add(found.Record.Name);
        return found;
    }

    private bool IsRetired(string name, BlockId? id) =>
        edition.Settings.Retired.Any(retired => retired.Of.Name == name && (retired.Of.BlockId is null || retired.Of.BlockId == id));

    private bool WasPublished(TextReference of) =>
        record.TextsEver().Any(ever => ever.Text.Name == of.Name) && (of.BlockId is null || record.BlocksEver(of.Name).Any(block => block.Block.Id == of.BlockId));

    private IEnumerable<string> Published(TextReference of) => of.BlockId is null
        ? record.TextsEver().Select(ever => ever.Text.Name)
        : record.BlocksEver(of.Name).Select(block => $"{of.Name}#{block.Block.Id}");

    private bool IsOfLostIssue(string name) => IssueOf(name) is { } issue && edition.FindIssue(new Slug(issue)) is null;

    private static string? IssueOf(string name) => name.StartsWith(Text.PageNames, StringComparison.Ordinal) ? null : name[..name.IndexOf('/', StringComparison.Ordinal)];

    private static bool AreSame(ReleasedBlock one, ReleasedBlock other, string language) => one.Sums.GetValueOrDefault(language) == other.Sums.GetValueOrDefault(language);

    private static string AndMore(int count) => count switch { 1 => "", 2 => ", and one more", _ => $", and {count - 1} more" };

    private static string Words(TextReference reference) => reference.BlockId is { } id ? $"{reference.Name}#{id}" : reference.Name;
}
