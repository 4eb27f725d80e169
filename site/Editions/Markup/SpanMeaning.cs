using IskraSite.Diagnostics;
using IskraSite.Editions.Model;
using IskraSite.Languages;

namespace IskraSite.Editions.Markup;

/// <summary>What a bracketed span says: attributes → one node, or several nested ones when they combine.</summary>
internal sealed class SpanMeaning
{
    private static readonly string[] Classes = ["supplied", "surplus", "unclear", "gap", "page", "column", "note", "withheld"];
    private static readonly string[] Interventions = ["sic=", ".supplied", ".surplus", ".unclear", ".gap"];

    // Each key, and what of a span it says something about: one of these must stand beside it.
    private static readonly Dictionary<string, string[]> Keys = new()
    {
        ["sic"] = [],
        ["cert"] = Interventions,
        ["cause"] = Interventions,
        ["note"] = [],
        ["reason"] = [".gap"],
        ["extent"] = [".gap"],
        ["n"] = [".page", ".note"],
        [EntityKind.Person.Mark] = [],
        [EntityKind.Organisation.Mark] = [],
        [EntityKind.Place.Mark] = [],
        ["date"] = [],
        ["speaker"] = [],
        ["lang"] = [],
    };

    private readonly InlineMapper mapper;
    private readonly Extent extent;
    private readonly Dictionary<string, SpanAttribute> keys = [];
    private readonly HashSet<string> classes = [];
    private readonly int origin;
    private bool isReported;

    private SpanMeaning(SpanInline span, Extent extent, int origin, InlineMapper mapper)
    {
        this.mapper = mapper;
        this.extent = extent;
        this.origin = origin;
        if (span.Attributes.Fault is { } fault) Report(Codes.Markup.BadAttribute, fault, null);
        foreach (var attribute in span.Attributes.Items) Sort(attribute);
    }

    /// <summary>The meaning of a span; null when it has none (which is reported).</summary>
    public static Inline? Of(SpanInline span, Extent extent, int origin, InlineMapper mapper)
    {
        var meaning = new SpanMeaning(span, extent, origin, mapper);
        var content = mapper.Map(span);
        meaning.CheckCombination();
        return content.Count == 0 ? meaning.OfEmpty() : meaning.OfWords(content);
    }

    private void Sort(SpanAttribute attribute)
    {
        switch (attribute.Kind)
        {
            case SpanAttributeKind.Class when Classes.Contains(attribute.Name):
                classes.Add(attribute.Name);
                break;
            case SpanAttributeKind.Class:
                Report(Codes.Markup.UnknownAttribute, $"‘.{attribute.Name}’ is not a class of the mark-up", Suggestion.Help(attribute.Name, Classes));
                break;
            case SpanAttributeKind.Id:
                Report(Codes.Markup.BlockId, $"the id ‘#{attribute.Name}’ does not stand at the head of a block", "write []{#p7} before the first word of the block, alone in its span");
                break;
            case SpanAttributeKind.Key when !Keys.ContainsKey(attribute.Name) && !IsTranslated(attribute.Name):
                Report(Codes.Markup.UnknownAttribute, $"‘{attribute.Name}=’ is not a key of the mark-up", Suggestion.Help(attribute.Name, Keys.Keys));
                break;
            case SpanAttributeKind.Key when IsProse(attribute.Name) && Blank.Is(attribute.Value):
                Report(Codes.Markup.BadAttribute, $"‘{attribute.Name}=’ is empty", "write the words, or take it away");
                break;
            case SpanAttributeKind.Key when !keys.TryAdd(attribute.Name, attribute):
                Report(Codes.Markup.BadAttribute, $"‘{attribute.Name}=’ stands twice in one span", "keep one of the two");
                break;
        }
    }

    private static bool IsTranslated(string name) =>
        (name.StartsWith("note-", StringComparison.Ordinal) || name.StartsWith("reason-", StringComparison.Ordinal)) && LanguageTag.IsWellFormed(name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..]);

    private static bool IsProse(string name) => name.Split('-')[0] is "note" or "reason" or "extent";

    private Inline? OfEmpty()
    {
        if (classes.Contains("gap")) return new Gap(extent, Texts("reason"), Value("extent"), Note());
        if (classes.Contains("column")) return new ColumnBreak(extent);
        if (classes.Contains("page"))
        {
            if (int.TryParse(Value("n"), System.Globalization.NumberStyles.None, null, out var number) && number is > 0 and <= Issue.MostPages) return new PageBreak(extent, number);
            Report(Codes.Markup.BadAttribute, "a page break names no page", $"write []{{.page n=2}}, a number from 1 to {Issue.MostPages}");
            return null;
        }

        // A reading may be empty: the editors judge that a word of the source is nothing but a slip.
        if (keys.ContainsKey("sic")) return OfWords([]);
        if (!isReported) Report(Codes.Markup.Empty, "there are no words in this span", "write them between its brackets");
        return null;
    }

    private Inline? OfWords(IReadOnlyList<Inline> content)
    {
        if (classes.Contains("gap") || classes.Contains("page") || classes.Contains("column"))
        {
            Report(Codes.Markup.BadAttribute, "a gap, a page break or a column break holds no words", "leave its brackets empty");
            return null;
        }

        var depth = 0;
        IReadOnlyList<Inline> Wrap(Inline node)
        {
            depth++;
            return [node];
        }

        if (keys.TryGetValue("sic", out var sic)) content = Wrap(new Correction(extent, content, sic.Value, origin + sic.ValueStart, Note()));
        if (classes.Contains("supplied")) content = Wrap(new Supplied(extent, content, Note()));
        if (classes.Contains("surplus")) content = Wrap(new Surplus(extent, content, Note()));
        if (classes.Contains("unclear")) content = Wrap(new Unclear(extent, content, Note()));
        if (IsAnnotated) content = Wrap(new Annotated(extent, content, NoteNumber(), Note()));
        if (Value("date") is { } date)
        {
            if (EdtfDate.Parse(date) is { } when)
            {
                content = Wrap(new DateMention(extent, when, content));
                if (DateDoubts.Of(when, date) is var (doubt, answer)) Report(Codes.Dates.OtherCalendar, doubt, answer);
            }
            else
            {
                Report(Codes.Yaml.BadDate, $"‘{date}’ is not a date", EdtfDate.WhatIsWrongWith(date));
            }
        }

        foreach (var kind in EntityKinds.All)
        {
            if (Value(kind.Mark) is { } id) content = Wrap(new Mention(extent, kind, new Slug(id), content));
        }

        if (Value("speaker") is { } speaker) content = Wrap(new SpeakerLabel(extent, new Slug(speaker), content));
        if (Value("lang") is { } lang)
        {
            if (LanguageTag.IsWellFormed(lang)) content = Wrap(new ForeignRun(extent, lang, content));
            else Report(Codes.Markup.BadAttribute, $"‘lang={lang}’ names no language", "write lang=en, lang=ckb, lang=zh-Latn (BCP 47)");
        }

        if (classes.Contains("withheld"))
        {
            if (Inlines.In(content).Any(inline => inline is PageBreak or ColumnBreak)) Report(Codes.Markup.BadAttribute, "a page or a column begins inside what is withheld", "withhold what stands before the break and what stands after it by themselves");
            content = Wrap(new Withheld(extent, content));
        }

        if (depth > 0) return content[0];
        if (!isReported) Report(Codes.Markup.Empty, "this span says nothing about its words", "give it a class or a key: {.unclear}, {sic=\"…\"}, {person=…}");

        // The words stay, so that the proofs do not miss them too.
        return new Unclear(extent, content, EditorialNote.None);
    }

    // What an attribute says of another that is not there would be lost without a word.
    private void CheckCombination()
    {
        if (classes.Contains("note") && IsEmendation) Report(Codes.Markup.BadAttribute, "a mark that emends has its note by ‘note=’", "take ‘.note’ away");
        foreach (var key in keys.Keys)
        {
            var beside = Keys[key.Split('-')[0]];
            if (beside.Length == 0 || beside.Any(Has) || isReported) continue;
            var wanted = beside is [.. var others, var last] && others.Length > 0 ? $"{string.Join(", ", others)} or {last}" : beside[0];
            Report(Codes.Markup.BadAttribute, $"‘{key}=’ has nothing to belong to in this span", $"it goes with {wanted}");
        }

        bool Has(string attribute) => attribute[0] == '.' ? classes.Contains(attribute[1..]) : keys.ContainsKey(attribute[..^1]);
    }

    private bool IsEmendation => keys.ContainsKey("sic") || classes.Overlaps(["gap", "supplied", "surplus", "unclear"]);

    // A note that goes with nothing else explains the words.
    private bool IsAnnotated => !IsEmendation && (classes.Contains("note") || keys.Keys.Any(key => key.Split('-')[0] == "note"));

    private int? NoteNumber()
    {
        if (Value("n") is not { } number) return null;
        if (int.TryParse(number, System.Globalization.NumberStyles.None, null, out var which) && which > 0) return which;
        Report(Codes.Markup.BadAttribute, $"‘n={number}’ counts no note", "write n=2 for the second note of the original’s block");
        return null;
    }

    private EditorialNote Note()
    {
        if (!keys.Keys.Any(key => key is "cert" or "cause" or "note" || key.StartsWith("note-", StringComparison.Ordinal))) return EditorialNote.None;
        return new EditorialNote(
            Choose("cert", Certainty.Unstated, ("low", Certainty.Low), ("medium", Certainty.Medium), ("high", Certainty.High)),
            Choose<EmendationCause?>("cause", null, ("unknown", EmendationCause.Unknown), ("machine", EmendationCause.Machine), ("print", EmendationCause.Print)),
            Texts("note"));
    }

    private T Choose<T>(string key, T otherwise, params (string Word, T Meaning)[] choices)
    {
        if (Value(key) is not { } value) return otherwise;
        foreach (var choice in choices)
        {
            if (choice.Word == value) return choice.Meaning;
        }

        Report(Codes.Markup.BadAttribute, $"‘{key}={value}’ is not known", Suggestion.Help(value, [.. choices.Select(choice => choice.Word)]));
        return otherwise;
    }

    private Dictionary<string, string> Texts(string key)
    {
        var texts = new Dictionary<string, string>();
        if (Value(key) is { } own) texts[mapper.Language] = own;
        foreach (var (name, attribute) in keys)
        {
            if (name.Length > key.Length && name.StartsWith(key, StringComparison.Ordinal) && name[key.Length] == '-') texts[name[(key.Length + 1)..]] = attribute.Value;
        }

        return texts;
    }

    private string? Value(string key) => keys.TryGetValue(key, out var attribute) ? attribute.Value : null;

    private void Report(DiagnosticCode code, string message, string? help)
    {
        isReported = true;
        mapper.Report(code, extent, message, help);
    }
}
