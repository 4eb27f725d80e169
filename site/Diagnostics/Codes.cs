namespace IskraSite.Diagnostics;

/// <summary>Every kind of finding. An id is permanent; a test holds this list against the fixtures both ways.</summary>
public static class Codes
{
    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        Files.Missing, Files.NotUtf8, Files.TooLarge, Files.Link, Files.Unlisted, Files.Control, Files.Changed, Files.Unread, Files.Meaningless, Files.OtherForm, Files.Conflict,
        Yaml.Syntax, Yaml.UnknownKey, Yaml.MissingKey, Yaml.DuplicateKey, Yaml.WrongShape, Yaml.BadValue, Yaml.BadDate,
        Yaml.MissingLanguage, Yaml.Empty, Yaml.Country, Yaml.Markup, Yaml.Untranslated,
        Front.Missing,
        Dates.OtherCalendar, Dates.NoSuchDay, Dates.AfterIssue,
        Markup.Unclosed, Markup.Detached, Markup.Empty, Markup.UnknownAttribute, Markup.BadAttribute, Markup.RawHtml, Markup.BlockId,
        Markup.Unsupported, Markup.Address, Markup.EmptyBlock, Markup.TooDeep, Markup.NoEffect, Markup.SecondTitle,
        Texts.NotFound, Texts.SameAddress, Texts.MissingTranslation, Texts.JalaliMismatch, Texts.Withheld, Texts.WithheldWords, Texts.StillNamed,
        Link.Entity, Link.Target, Link.Agent, Link.DuplicateId, Link.Unmentioned, Link.Withheld,
        History.Target, History.Order,
        Release.Missing, Release.Moved, Release.Reworded, Release.Retired, Release.Number, Release.Archive, Release.Untold,
        Align.Count, Align.Kind, Align.Id, Align.Marks, Align.Stale, Align.Notes, Align.NoteLanguage,
        Collate.Difference, Collate.NoSource, Collate.OutOfRange, Collate.UsedTwice, Collate.Unused, Collate.JoinWithoutReason, Collate.JoinUnused,
        Collate.Boundary, Collate.NoWitness,
        Supporters.EntryShape, Supporters.Country, Supporters.Twin, Supporters.Figure, Supporters.Withheld, Supporters.Quoted, Supporters.Counted,
        Chronology.Text, Chronology.Block, Chronology.NoDate, Chronology.Words, Chronology.TooFew, Chronology.Event, Chronology.Withheld,
        Theme.Template, Theme.Strings, Theme.Map, Theme.CardFont, Theme.Code, Theme.Missing, Theme.Hidden, Theme.Untranslated,
        Output.Unknown, Output.SamePath, Output.DeadLink, Output.Foreign, Output.Busy, Output.NoBrowser, Output.FewerPages,
        Output.Words, Output.NotWhole, Output.Outside, Output.Nowhere, Output.NoPlace, Output.BrokenCopy,
        Usage.BadCall, Machine.Failure, Machine.Browser, Program.Bug, Program.Interrupted,
    ];

    /// <summary>The code with an id, or null.</summary>
    public static DiagnosticCode? Find(string id) => All.FirstOrDefault(code => code.Id == id);

    private static DiagnosticCode Error(string id, string title, string explanation, Concern concern = Concern.Content) =>
        new(id, Severity.Error, title, explanation) { Concern = concern };

    private static DiagnosticCode Warning(string id, string title, string explanation) => new(id, Severity.Warning, title, explanation);

    /// <summary>Files of the input folder.</summary>
    public static class Files
    {
        /// <summary>A file that something names is not there.</summary>
        public static DiagnosticCode Missing { get; } = Error("file-001", "a file is missing", "Something names this file, and it is not in the input folder. Check the spelling, capital letters included, or put the file there.");

        /// <summary>A text file is not UTF-8.</summary>
        public static DiagnosticCode NotUtf8 { get; } = Error("file-002", "a file is not UTF-8", "All text files are UTF-8. A file saved as Windows-1256 or UTF-16 would show other letters than you wrote. Save it again as UTF-8.");

        /// <summary>A file is too large.</summary>
        public static DiagnosticCode TooLarge { get; } = Error("file-003", "a file is too large", "No text of a newspaper is as long as this. Usually something else was saved under the name; otherwise divide the text.");

        /// <summary>A link out of the folder.</summary>
        public static DiagnosticCode Link { get; } = Error("file-004", "a link to another place, or no file at all", "The input folder must be complete in itself, so that a copy of it is the edition. Put the file itself where the link is, or the pipe, socket or device.");

        /// <summary>A text file that nothing names.</summary>
        public static DiagnosticCode Unlisted { get; } = Error("file-005", "a text that the issue does not list", "Every text of an issue stands in its issue.yml, so that nothing is forgotten. List it there, or begin its name with _ to leave it out.");

        /// <summary>A control character.</summary>
        public static DiagnosticCode Control { get; } = Error("file-006", "a control character", "A sign for machines has slipped into the text, most often when it was copied from a PDF or a word processor. Nobody sees it, and e-books, feeds and TEI cannot hold it. Signs that turn the direction of words belong to them: the pages set it by themselves, and for words in another language there is [words]{lang=en}.");

        /// <summary>A character that means nothing to anybody else.</summary>
        public static DiagnosticCode Meaningless { get; } = Error("file-009", "a character without a meaning", "U+FFFD stands where a program could not read a letter: look up in the source which one it was. Characters for private use mean something in one font only; elsewhere readers see boxes.");

        /// <summary>A letter that is written as another character than usual.</summary>
        public static DiagnosticCode OtherForm { get; } = Warning("file-010", "a letter in another form", "Forms of letters that belong to old fonts (ﻻ for لا), letters with their marks apart, and in Persian the Arabic ي ى ك for ی ک look alike and are not: readers who search or copy get others. Type them anew, or let an editor’s “normalise to NFC” do it. What the source has can be quoted (sic=…).");

        /// <summary>Two versions of a file in one.</summary>
        public static DiagnosticCode Conflict { get; } = Error("file-011", "two versions of a file in one", "Lines that begin with <<<<<<<, ======= and >>>>>>> stand where git could not tell which of two changes to keep. Keep one of them, or both, and take the three lines away. The file is not checked further until then.");

        /// <summary>A file that nothing reads.</summary>
        public static DiagnosticCode Unread { get; } = Error("file-008", "a file that nothing reads", "A text is named by its language (message.fa.md) and a form has its own name (chronology.yml); this file is neither, and would be left out without a word. Mend its name, add its language to languages: in edition.yml, or begin its name with _ to leave it out.");

        /// <summary>A file that changed during the build.</summary>
        public static DiagnosticCode Changed { get; } = Error(
            "file-007", "a file changed while it was read",
            "A build reads some files twice. One that changes in between, because it is saved or brought up to date just then, would give an edition that is half of the one and half of the other. Nothing was written; run the command again.",
            Concern.Machine);
    }

    /// <summary>YAML forms.</summary>
    public static class Yaml
    {
        /// <summary>Not YAML.</summary>
        public static DiagnosticCode Syntax { get; } = Error("yaml-001", "not readable as YAML", "The file is written in YAML: ‘key: value’, lists with ‘- ’, indentation by spaces. A value with a colon, a # or quotation marks in it goes between single quotation marks.");

        /// <summary>A key that the form does not know.</summary>
        public static DiagnosticCode UnknownKey { get; } = Error("yaml-002", "an unknown key", "The form has no such key. Most often it is misspelt; otherwise it belongs into another file.");

        /// <summary>A key that must be there.</summary>
        public static DiagnosticCode MissingKey { get; } = Error("yaml-003", "a missing key", "The form cannot do without this key. The finding says what the key is for.");

        /// <summary>A key twice.</summary>
        public static DiagnosticCode DuplicateKey { get; } = Error("yaml-004", "a key twice", "Of two equal keys one would silently win. Keep one.");

        /// <summary>A list where a value belongs, or the like.</summary>
        public static DiagnosticCode WrongShape { get; } = Error("yaml-005", "the wrong shape", "The key wants another shape of value: a single value, a list, or keys and values.");

        /// <summary>A value that the key cannot have.</summary>
        public static DiagnosticCode BadValue { get; } = Error("yaml-006", "a value that does not fit", "The value is not of the kind that the key needs. The finding shows one that is.");

        /// <summary>Not a date.</summary>
        public static DiagnosticCode BadDate { get; } = Error("yaml-007", "not a date", "Dates are in EDTF, levels 0 and 1: 2001-04-18, 2001-04, 2001, 2001-21 (spring), 198X; with ~ when approximate, ? when uncertain; 2001-04-18/2001-04-20 for a span, 2001-04-19/.. for an open one. Other calendars have a sign behind: 1380-01-29 AP, 1380-01 AP, 2535 imperial, 1422-01 AH. Each form is computed into the others. Years are those that the calendars share, 623 to 3797.");

        /// <summary>A language is missing.</summary>
        public static DiagnosticCode MissingLanguage { get; } = Error("yaml-008", "a language is missing", "Readers see these words. They are needed in the language of the originals at least.");

        /// <summary>Nothing there.</summary>
        public static DiagnosticCode Empty { get; } = Error("yaml-009", "an empty form", "The file, or the front matter, has no keys at all.");

        /// <summary>A country code that is not in force.</summary>
        public static DiagnosticCode Country { get; } = Error("yaml-010", "not a country code", "A country is named by its code in ISO 3166-1 alpha-2 as it is in force today, a region by its three digits in the UN’s M49. Codes of states that are gone (SU, YU) are not used again.");

        /// <summary>Words that are not translated.</summary>
        public static DiagnosticCode Untranslated { get; } = Warning("yaml-012", "words that are not translated", "Readers of every language of the edition see these words. Where a language lacks them, those of the original stand in their place. Only the first of them in a file is reported for a language: there may be more.");

        /// <summary>Mark-up where words are shown as they are.</summary>
        public static DiagnosticCode Markup { get; } = Warning("yaml-011", "mark-up where words are shown as they are", "Titles, summaries, notes, remarks and the like are plain words: they stand in lists, feeds, records and data too, which know no mark-up. Signs such as *so* would be printed. Only the printed words of supporters.yml (name:, text:, remark: of an entry) have mark-up.");
    }

    /// <summary>Dates.</summary>
    public static class Dates
    {
        /// <summary>A Gregorian year that is one of another calendar.</summary>
        public static DiagnosticCode OtherCalendar { get; } = Warning("date-001", "a year of another calendar", "A date without a sign behind it is Gregorian. This year is likely one of another calendar, and would be computed into a wrong one. The sign says which: 1380-01-29 AP is Jalali, 2535-01-01 imperial the imperial count, 1422-01-24 AH lunar Hijri; 1380 CE is the Gregorian year 1380.");

        /// <summary>A printed day that does not exist.</summary>
        public static DiagnosticCode NoSuchDay { get; } = Warning("date-002", "a day that does not exist", "The printed date names a day that its month does not have in that year. If the paper prints it so, mark it: [31 Mehr]{sic=…} with the day that is meant; otherwise it is a slip.");

        /// <summary>A text dated after its issue.</summary>
        public static DiagnosticCode AfterIssue { get; } = Warning("date-003", "a text dated after its issue", "A text cannot have been written after the issue was printed. One of the two dates is wrong, most often by its calendar or its year.");
    }

    /// <summary>Front matter.</summary>
    public static class Front
    {
        /// <summary>A key of the front matter that must be there is not.</summary>
        public static DiagnosticCode Missing { get; } = Error("front-001", "no front matter", "A text begins with its front matter: a line ---, keys and values, a line ---.");
    }

    /// <summary>The mark-up of texts.</summary>
    public static class Markup
    {
        /// <summary>A bracket without its fellow.</summary>
        public static DiagnosticCode Unclosed { get; } = Error("markup-001", "a bracket without its fellow", "A span is written [reading]{…}: both brackets and both braces. A bracket that is meant as a bracket is written \\[ or \\].");

        /// <summary>Brackets without braces.</summary>
        public static DiagnosticCode Detached { get; } = Error("markup-002", "a span without its braces", "The braces follow the closing bracket at once: [reading]{sic=\"…\"}, with no space between.");

        /// <summary>An empty span.</summary>
        public static DiagnosticCode Empty { get; } = Error("markup-003", "an empty span", "This kind of span needs words between its brackets; only .gap, .page, .column and an id alone stand empty.");

        /// <summary>An attribute that is not known.</summary>
        public static DiagnosticCode UnknownAttribute { get; } = Error("markup-004", "an unknown attribute", "The edition’s mark-up knows a small set of classes and keys; they are listed on the page of editorial principles.");

        /// <summary>An attribute with a value that it cannot have.</summary>
        public static DiagnosticCode BadAttribute { get; } = Error("markup-005", "an attribute that does not fit", "The value is not one that the attribute knows, or the attribute does not go with the others in the span.");

        /// <summary>HTML.</summary>
        public static DiagnosticCode RawHtml { get; } = Error("markup-006", "HTML in a text", "Texts hold no HTML: what is printed cannot become script. Use the edition’s mark-up; write &lt; for a sign that is meant.");

        /// <summary>A block without an id, or one twice.</summary>
        public static DiagnosticCode BlockId { get; } = Error("markup-007", "a block without its own id", "Each block of a printed text begins with []{#p7}: a permanent id of its own, by which it is cited. ‘tidy’ adds missing ones.");

        /// <summary>Markdown that the edition does not use.</summary>
        public static DiagnosticCode Unsupported { get; } = Error("markup-008", "Markdown that the edition does not use", "Pictures, link definitions with titles and the like have no place in a printed text of this edition.");

        /// <summary>An address that is not allowed.</summary>
        public static DiagnosticCode Address { get; } = Error("markup-009", "an address that is not allowed", "Links go to http, https or mailto addresses, or to a text or page of the edition by its name.");

        /// <summary>A block without words.</summary>
        public static DiagnosticCode EmptyBlock { get; } = Error(
            "markup-010", "a block without words",
            "Each block has words that are read. In a translation, an id that stands alone is a block that is not translated yet. Where words are missing in the source, []{.gap reason=\"…\"} says so; what the edition leaves out ([…]{.surplus}) stands in the block beside it.");

        /// <summary>Nested deeper than is read.</summary>
        public static DiagnosticCode TooDeep { get; } = Error(
            "markup-011", "nested too deep",
            "Quotations, lists, emphasis, spans and links stand in one another, but never fifty deep. Usually a sign such as * > or [ was set, or pasted, far too often.");

        /// <summary>A sign of the mark-up that does nothing.</summary>
        public static DiagnosticCode NoEffect { get; } = Warning(
            "markup-012", "mark-up that takes no effect",
            "Asterisks that close no word, ‘##’ without a space, lines with Persian numbers, a ‘|’ outside a table and the like are shown as they are, and what they were for is lost. For a sign that is meant as one write a backslash before it: \\*.");

        /// <summary>A second title.</summary>
        public static DiagnosticCode SecondTitle { get; } = Warning(
            "markup-013", "a second title",
            "A page has one title: title: in its front matter, or a heading of the first level that stands before everything else. Headings within the page begin at the second level.");
    }

    /// <summary>Texts and their files.</summary>
    public static class Texts
    {
        /// <summary>A text that an issue names is not there.</summary>
        public static DiagnosticCode NotFound { get; } = Error("text-001", "a text is not there", "The issue names a text that has no file in the original language.");

        /// <summary>Two with one address.</summary>
        public static DiagnosticCode SameAddress { get; } = Error("text-002", "two texts with one address", "Two texts would be written to one address. Each is named once, and issue, country and page names differ.");

        /// <summary>A translation is not there.</summary>
        public static DiagnosticCode MissingTranslation { get; } = Warning("text-003", "a text is not translated", "The text has no file in one of the edition’s languages. It is published all the same: readers of that language are shown the original, and the page says so. Add the file with the language’s suffix when there is a translation; ‘--strict’ makes this an error.");

        /// <summary>A printed Jalali date that means another day.</summary>
        public static DiagnosticCode JalaliMismatch { get; } = Error("text-004", "a date that says two things", "The printed Jalali date and the date in the span are different days. One of them is wrong: the witness tells which.");

        /// <summary>A withheld text is seen.</summary>
        public static DiagnosticCode Withheld { get; } = Error("text-005", "a withheld text is seen", "A text that is withheld appears in no output, and its annex neither. It is left out everywhere; where a form or the theme names its address or has its words, the editors decide about that. What their own notes and pages quote they have decided.");

        /// <summary>Withheld words are seen.</summary>
        public static DiagnosticCode WithheldWords { get; } = Error("text-006", "withheld words are seen", "Words that [name]{.withheld} takes out of one place stand in another that readers see. Withhold them there too, or write the line so that it does without them. A single word that others use too is left alone.");

        /// <summary>An entity of what is withheld is named by the editors.</summary>
        public static DiagnosticCode StillNamed { get; } = Warning(
            "text-007", "who is named in what is withheld is named elsewhere",
            "With a withheld text or supporter go the people, organisations and places that nothing else names. A note or page of the editors names this one, so it stays: the editors decide whether it should.");
    }

    /// <summary>References.</summary>
    public static class Link
    {
        /// <summary>An entity that the authorities do not know.</summary>
        public static DiagnosticCode Entity { get; } = Error("link-001", "an unknown entity", "person=, org= and place= name an id of people.yml, organisations.yml or places.yml.");

        /// <summary>A link that leads nowhere.</summary>
        public static DiagnosticCode Target { get; } = Error("link-002", "a link that leads nowhere", "A relative link names a text of the issue (announcement, announcement#p3) or a page (principles).");

        /// <summary>An author or speaker that is not known.</summary>
        public static DiagnosticCode Agent { get; } = Error("link-003", "an unknown person or organisation", "Authors, editors and speakers are ids of people.yml or organisations.yml.");

        /// <summary>An id twice.</summary>
        public static DiagnosticCode DuplicateId { get; } = Error("link-004", "an id twice", "Ids are permanent names for one thing: a second thing needs another.");

        /// <summary>An entity that nothing names.</summary>
        public static DiagnosticCode Unmentioned { get; } = Warning("link-005", "an entity that nobody mentions", "Each entry of people.yml, organisations.yml and places.yml has a page with the passages that name it. This one would have none.");

        /// <summary>A withheld person is named.</summary>
        public static DiagnosticCode Withheld { get; } = Error("link-006", "a withheld name is seen", "Of a person, an organisation or a place with withheld: true the edition has no page, and a gap stands wherever the name is marked. Here it stands unmarked. Mark it, [name]{person=…} or [name]{.withheld}, or write the line without it.");
    }

    /// <summary>The history of the edition.</summary>
    public static class History
    {
        /// <summary>A reference to what is not there.</summary>
        public static DiagnosticCode Target { get; } = Error("history-001", "the history names what is not there", "added: and changed: name an issue (2001-04), a text of it (2001-04/message), a page (pages/about) or a block (2001-04/message#p3). Readers are led there.");

        /// <summary>Versions out of order.</summary>
        public static DiagnosticCode Order { get; } = Error("history-002", "versions out of order", "The history says of each version, once, what changed in it: the newest first, and that is the version of the edition. Feeds tell versions apart by their numbers.");
    }

    /// <summary>What was published.</summary>
    public static class Release
    {
        /// <summary>A published id or address that is not there.</summary>
        public static DiagnosticCode Missing { get; } = Error("release-001", "a published address that leads nowhere", "What was published is cited, and stays where it is. released.yml lists the texts and blocks of each published version. One that is not there gets its name or id back, or the edition says what became of it: redirect-from: in the front matter of a text that was renamed (in issue.yml, of an issue), or retired: in edition.yml, with the version that withdraws it and the reason, which readers are told at its address.");

        /// <summary>An id that has another's words.</summary>
        public static DiagnosticCode Moved { get; } = Error("release-002", "a published id with the words of another", "Who cites #p2 means the words that it had. Blocks may change places and take their ids along; a new block between p2 and p3 gets a number that was never used, not that of its place. Only a version with a higher first number (2.0.0) may give ids to other words.");

        /// <summary>Other words under the same version.</summary>
        public static DiagnosticCode Reworded { get; } = Error("release-003", "other words than the version has", "A citation names the version, and so a version has the same words for ever. Where words, texts or notes are others than those that were published, the second number of the version is raised (1.0.0, then 1.1.0), once for all changes until the next release, and history: says what changed; the third number says that only mark-up is another. ‘release --dry-run’ proposes the entry.");

        /// <summary>A retired or former name that cannot be one.</summary>
        public static DiagnosticCode Retired { get; } = Error("release-004", "a retired name that does not fit", "retired: in edition.yml names what was published and is no more, and redirect-from: the names that something had before. Neither can be the name of what is there, since an address leads to one thing.");

        /// <summary>A version lower than a published one.</summary>
        public static DiagnosticCode Number { get; } = Error("release-005", "a published version that the history has not", "Versions that were published stay in the history, and each new one has a higher number.");

        /// <summary>An archive that is not what was published.</summary>
        public static DiagnosticCode Archive { get; } = Error("release-006", "an archive that is not what was published", "‘release’ keeps the input of each version in releases/, and its pages are made from that: at /v/1.0.0/ readers find what they cited. Each archive has the words that released.yml records. To take something out of all versions, withhold it today (withheld: true, [words]{.withheld}); to keep no version readable, take the archive away.");

        /// <summary>A change that the history does not tell.</summary>
        public static DiagnosticCode Untold { get; } = Warning("release-007", "a change that the history does not tell", "Since the last published version texts are new, or read otherwise, and the history does not name them. Readers are led from there, and feeds date texts by it. ‘release --dry-run’ prints what is to stand under added: and changed:.");
    }

    /// <summary>Alignment of translations.</summary>
    public static class Align
    {
        /// <summary>Another number of blocks.</summary>
        public static DiagnosticCode Count { get; } = Error("align-001", "another number of blocks", "Block n of a translation renders block n of the original: both have the same number of blocks.");

        /// <summary>Another kind of block.</summary>
        public static DiagnosticCode Kind { get; } = Error("align-002", "another kind of block", "A heading renders a heading, a turn a turn, a list a list of as many items.");

        /// <summary>Another id.</summary>
        public static DiagnosticCode Id { get; } = Error("align-003", "another id", "A block has the same id in every language. Two paragraphs may have changed places.");

        /// <summary>Gaps or page breaks that the other side does not have.</summary>
        public static DiagnosticCode Marks { get; } = Error("align-004", "other gaps or page breaks", "Where text is missing, words are withheld or a page begins, it is so in every language.");

        /// <summary>The original changed since it was translated.</summary>
        public static DiagnosticCode Stale { get; } = Warning("align-005", "a translation to be looked at again", "The original of this block changed after it was translated. Compare them, mend the translation, and say ‘translation accept’.");

        /// <summary>Editors' notes that the other side does not have.</summary>
        public static DiagnosticCode Notes { get; } = Error("align-006", "other editors’ notes", "A note to words of the original, [words]{note=\"…\" note-en=\"…\"}, belongs to the same words of the translation: [words]{.note} marks them there. Where the order differs, {.note n=2} means the second note of the original’s block. What a note says is written once, in the original, in each language.");

        /// <summary>An editors' note that is not said in a language.</summary>
        public static DiagnosticCode NoteLanguage { get; } = Error("align-007", "an editors’ note without its other language", "Readers of every language in which the text exists see the editors’ notes. Say it in each: note= in the language of the file, note-en=, note-ckb= … in another.");
    }

    /// <summary>The fidelity proof.</summary>
    public static class Collate
    {
        /// <summary>The edition and the source differ.</summary>
        public static DiagnosticCode Difference { get; } = Error("collate-001", "the edition and the source differ", "Letter by letter, the text with its marks undone must equal the source. Either the text has a slip, or a departure from the source is not marked by a span.");

        /// <summary>No source named.</summary>
        public static DiagnosticCode NoSource { get; } = Error("collate-002", "a text without its source", "The issue has a witness, so each printed text names the lines that it comes from.");

        /// <summary>A line that the witness does not have.</summary>
        public static DiagnosticCode OutOfRange { get; } = Error("collate-003", "a line that is not there", "The witness has no such line or cell, or it is empty.");

        /// <summary>A line twice.</summary>
        public static DiagnosticCode UsedTwice { get; } = Error("collate-004", "a line used twice", "Each line of the source is used once: in one text, in the annex, or under unused.");

        /// <summary>A line not used.</summary>
        public static DiagnosticCode Unused { get; } = Error("collate-005", "a line of the source is not used", "No letter of the source is dropped silently. Add the line to a text, or to unused: with a reason.");

        /// <summary>A join without a reason.</summary>
        public static DiagnosticCode JoinWithoutReason { get; } = Error("collate-006", "a join without a reason", "Where fragments that are not neighbours in the source are joined, joins: in issue.yml says why.");

        /// <summary>A reason for a join that is not made.</summary>
        public static DiagnosticCode JoinUnused { get; } = Error("collate-007", "a reason for a join that is not made", "No text joins these two fragments. Take the entry away, or mend its lines.");

        /// <summary>A boundary between words that the source does not have, or has and the edition does not.</summary>
        public static DiagnosticCode Boundary { get; } = Error(
            "collate-008", "the edition and the source divide words differently",
            "Where a line does not end, a space of the source is a space of the edition, or becomes a half-space. A word that is joined or divided otherwise reads otherwise; if that is meant, a mark says so.");

        /// <summary>Said of a witness that is not there.</summary>
        public static DiagnosticCode NoWitness { get; } = Error(
            "collate-009", "a proof without a source",
            "Pages say of a text that it was compared with the machine reading only when it was, on this build. An issue without witness: has nothing to compare with, and neither have the editors’ own notes: their texts name no lines of it and are not proof: 1.");
    }

    /// <summary>The annex of supporters.</summary>
    public static class Supporters
    {
        /// <summary>Neither supporter nor remark.</summary>
        public static DiagnosticCode EntryShape { get; } = Error("supporter-001", "neither a supporter nor a remark", "An entry has either name: (and kind: and cert:) or remark:.");

        /// <summary>A country that does not fit its place.</summary>
        public static DiagnosticCode Country { get; } = Error("supporter-002", "a country that is not in the places", "A country of the annex names its entry in places.yml.");

        /// <summary>Two entries alike.</summary>
        public static DiagnosticCode Twin { get; } = Error("supporter-003", "two entries alike", "Two entries of one country have the same words, whatever their half-spaces and letter forms. Usually one was copied by mistake. If both are printed, the second says so: repeats: and the id of the first.");

        /// <summary>A figure that the print does not bear out.</summary>
        public static DiagnosticCode Figure { get; } = Error("supporter-004", "a figure that does not add up", "Numbers of letters, branches and entries are data, and they are printed too: what stands under letters: and branch:, and how many entries stand under a heading, is what the printed words say.");

        /// <summary>A withheld supporter is seen.</summary>
        public static DiagnosticCode Withheld { get; } = Error("supporter-005", "a withheld supporter is seen", "A supporter that is withheld appears in no output. Its entry is left out everywhere, and a gap stands wherever the person that it is (person:) is marked. Where another line names that person, it is to be taken out there: [name]{.withheld}.");

        /// <summary>Words of a withheld supporter stand elsewhere.</summary>
        public static DiagnosticCode Quoted { get; } = Warning("supporter-006", "words of a withheld supporter stand elsewhere", "A note or a text has words that are most of a withheld entry. That may be chance, or another’s name; it may also tell of the one who asked. The editors decide; mark what is to go: [words]{.withheld}.");

        /// <summary>Prose that counts a withheld supporter.</summary>
        public static DiagnosticCode Counted { get; } = Warning("supporter-007", "a sum that counts a withheld supporter", "A page, a note or a summary says how many the annex has, and readers see fewer: the difference tells that somebody asked to be left out. The paper’s own words are left alone.");
    }

    /// <summary>The events that the texts date.</summary>
    public static class Chronology
    {
        /// <summary>A passage of a text that is not there.</summary>
        public static DiagnosticCode Text { get; } = Error("chronology-001", "a passage of an unknown text", "at: names a text of the same issue, then its block: announcement#p5.");

        /// <summary>A block that is not there.</summary>
        public static DiagnosticCode Block { get; } = Error("chronology-002", "a passage of an unknown block", "at: names a block of the text by its permanent id, or an entry of the annex.");

        /// <summary>A passage that does not date the event.</summary>
        public static DiagnosticCode NoDate { get; } = Error("chronology-003", "a passage without the date", "An event rests on what a text says of its time: a date that is marked in the block and lies within the event’s own, or the words that words: quotes.");

        /// <summary>Quoted words that are not there.</summary>
        public static DiagnosticCode Words { get; } = Error("chronology-004", "words that the passage does not have", "words: quotes the passage letter for letter, in each language as its text has it, half-spaces included.");

        /// <summary>Nothing to rest on.</summary>
        public static DiagnosticCode TooFew { get; } = Error("chronology-005", "too few passages", "An event needs a passage that tells of it. A disagreement needs two.");

        /// <summary>An event that is not there.</summary>
        public static DiagnosticCode Event { get; } = Error("chronology-006", "an unknown event", "events: of a disagreement names ids of events of the same file.");

        /// <summary>A passage that is withheld.</summary>
        public static DiagnosticCode Withheld { get; } = Warning("chronology-007", "a passage that is withheld", "The passage is shown nowhere, and an event that rests on nothing else is left out. The title and the remark of an event that stays are the editors’ words: see that they do not tell what is withheld.");
    }

    /// <summary>The files of the theme: templates, styles, scripts, fonts, words.</summary>
    public static class Theme
    {
        /// <summary>A template is broken.</summary>
        public static DiagnosticCode Template { get; } = Error("theme-001", "a template does not work", "A template is missing, is not readable as Scriban, or asks for a value that it is not given. theme/README.md lists what each template gets.", Concern.Theme);

        /// <summary>A string is missing.</summary>
        public static DiagnosticCode Strings { get; } = Error("theme-002", "the theme’s words do not match", "The files of theme/strings have the same keys. A key that is in one alone is most often misspelt, and would be shown nowhere.", Concern.Theme);

        /// <summary>Words that a language lacks.</summary>
        public static DiagnosticCode Untranslated { get; } = new(
            "theme-008", Severity.Warning, "words of the theme that are not translated",
            "A language of the edition has no file in theme/strings, or one without some of the words. Its pages are made all the same, with words of another language in their place. Translate them, or leave them.")
        { Concern = Concern.Theme };

        /// <summary>The map is broken.</summary>
        public static DiagnosticCode Map { get; } = Error("theme-003", "a map that cannot be read", "maps/world.json of the theme is made by maps/make.mjs and is not edited by hand. theme/maps/README.md says how to make it anew.", Concern.Theme);

        /// <summary>The font of the pictures cannot be drawn.</summary>
        public static DiagnosticCode CardFont { get; } = Error("theme-004", "the font of the pictures cannot be drawn", "The pictures that messengers show beside an address are set in fonts/cards.ttf of the theme, a TrueType font with outlines. theme/fonts/README.md says how it was made.", Concern.Theme);

        /// <summary>A style or script cannot be read.</summary>
        public static DiagnosticCode Code { get; } = Error("theme-005", "a style, script or font that cannot be read", "Styles and scripts of the theme are made smaller for delivery, and are read as CSS and JavaScript for that. A font is WOFF2, and as long as it says itself. What cannot be read would not work in a browser either.", Concern.Theme);

        /// <summary>A file is missing.</summary>
        public static DiagnosticCode Missing { get; } = Error("theme-006", "a file of the theme is missing", "Without this file pages would lack their styles, their scripts, their font or their map. Put it back from the theme that came with the program, or take the output that needs it out of outputs: in edition.yml.", Concern.Theme);

        /// <summary>A style hides the page.</summary>
        public static DiagnosticCode Hidden { get; } = Error("theme-007", "a style that hides what pages are made of", "A rule for html, body or main, or for other elements by their names alone (article, main p), holds on every page. Hidden there, the words of the edition are in the files and nobody sees them. What is to be hidden has a class; in print alone, elements may be hidden by name.", Concern.Theme);
    }

    /// <summary>The finished files: what they are to hold, and where they lead.</summary>
    public static class Output
    {
        /// <summary>An output that does not exist.</summary>
        public static DiagnosticCode Unknown { get; } = Error("output-001", "an unknown output", "outputs: in edition.yml names the outputs to make.", Concern.Settings);

        /// <summary>Two files with one path.</summary>
        public static DiagnosticCode SamePath { get; } = Error("output-002", "two files with one path", "Two outputs would write one file.");

        /// <summary>A link to a file that is not made.</summary>
        public static DiagnosticCode DeadLink { get; } = Error("output-003", "a link to a page that is not made", "A page of the output links to a file that this build does not make.");

        /// <summary>Files that are not ours.</summary>
        public static DiagnosticCode Foreign { get; } = Error("output-004", "files that the build did not make", "The output folder is replaced whole. It holds files that the last build did not write, and they would be lost.", Concern.Usage);

        /// <summary>Another build is at work.</summary>
        public static DiagnosticCode Busy { get; } = Error("output-005", "another build is writing there", "Two builds of one folder would undo each other. Wait for the other one.", Concern.Machine);

        /// <summary>No browser to print with.</summary>
        public static DiagnosticCode NoBrowser { get; } = Warning("output-006", "no PDFs", "The output ‘pdf’ is printed by Chromium, which this machine does not have, or which cannot print here. Everything else is made, and no page links to a PDF.");

        /// <summary>Far fewer pages than before.</summary>
        public static DiagnosticCode FewerPages { get; } = Error("output-007", "far fewer pages than the last build made", "Under 90 of 100 pages of the last build are left: a folder may have been moved, or an output turned off, by a slip. Nothing was written; the last good output stays as it was.", Concern.Output);

        /// <summary>A finished file lacks words.</summary>
        public static DiagnosticCode Words { get; } = Error("output-008", "words are missing in a finished file", "A template must show all words that it is given (theme/README.md lists them), where a browser shows them: in no attribute, no comment, nothing hidden: neither by HTML (hidden, aria-hidden, details that are closed) nor by a class that the theme’s styles hide. And each file that carries texts, supporters or notes of the edition is read again before it is published, and must have all of their words. Nothing was published; the last good output stays as it was.", Concern.Output);

        /// <summary>A finished file is not whole.</summary>
        public static DiagnosticCode NotWhole { get; } = Error("output-009", "a finished file is not whole", "Each page begins with its doctype, says its language, direction, title and character set, asks for its style sheets on every screen, carries its Content Security Policy before it asks for any file, closes what it opens, and ends with </html>. Nothing was published; the last good output stays as it was.", Concern.Output);

        /// <summary>A finished file asks for something outside.</summary>
        public static DiagnosticCode Outside { get; } = Error("output-010", "a finished file asks for something outside", "Pages load scripts, styles, fonts and pictures from the edition’s own files only, and have none inside them, so that they work without a network and tell nobody who reads them. Links to other sites are links and nothing else. Nothing was published; the last good output stays as it was.", Concern.Output);

        /// <summary>A link of a finished page leads nowhere.</summary>
        public static DiagnosticCode Nowhere { get; } = Error("output-011", "a link of a finished page leads nowhere", "Each link of a page leads to a file that this build makes, and to a place that this file has; it is relative and names the file (…/index.html), so that it works from a disk too. Nothing was published; the last good output stays as it was.", Concern.Output);

        /// <summary>A folder that cannot be the output.</summary>
        public static DiagnosticCode NoPlace { get; } = Error(
            "output-013", "no place for an output",
            "The output is built beside its folder and then put in its place whole. So the folder is one of its own: not a root, a link, a mount point, or one that holds the folder in which the program is called; nor does it lie in input/ or theme/, or hold them.",
            Concern.Usage);

        /// <summary>Not a copy of an edition.</summary>
        public static DiagnosticCode BrokenCopy { get; } = Error(
            "output-014", "a copy that cannot be checked",
            "A mirror or bundle is checked by its list of checksums, an issue in TEI by the witness in the same file. Here the list, the archive or the file is broken or missing: get it again.",
            Concern.Output);
    }

    /// <summary>How the program is called.</summary>
    public static class Usage
    {
        /// <summary>A call that makes no sense.</summary>
        public static DiagnosticCode BadCall { get; } = Error("usage-001", "a call that makes no sense", "--help, behind any command, lists what can be said.", Concern.Usage);
    }

    /// <summary>What the machine refuses: memory, disk, rights, other programs.</summary>
    public static class Machine
    {
        /// <summary>Disk, rights, network.</summary>
        public static DiagnosticCode Failure { get; } = Error(
            "machine-001", "the machine failed",
            "The disk is full, a file may not be read or written, a port is taken, memory has run out: what the system said stands in the message. Nothing was replaced; the last good output stays as it was.",
            Concern.Machine);

        /// <summary>The browser could not print.</summary>
        public static DiagnosticCode Browser { get; } = Error(
            "machine-002", "the PDFs could not be printed",
            "Chromium prints the output ‘pdf’, and failed. Nothing was written; the last good output stays as it was. Build without them, or try again.",
            Concern.Machine);
    }

    /// <summary>The program itself.</summary>
    public static class Program
    {
        /// <summary>Our fault.</summary>
        public static DiagnosticCode Bug { get; } = Error(
            "program-001", "a bug of the program",
            "This is no fault of your content, settings or machine. Nothing was written; the last good output stays as it was. Please report it, with what the command says and with the files that show it.",
            Concern.Program);

        /// <summary>Ended from outside.</summary>
        public static DiagnosticCode Interrupted { get; } = Error(
            "program-002", "interrupted", "The work was ended before its time, by Ctrl+C or by a signal. The last good output stays as it was.", Concern.Interruption);
    }
}
