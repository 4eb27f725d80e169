using System.Collections.Concurrent;
using IskraSite.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace IskraSite.Rendering.Templates;

/// <summary>The templates of a theme: parsed once, rendered by any thread.</summary>
internal sealed class TemplateSet : ITemplateLoader
{
    /// <summary>Where templates are in a theme; ends with a slash.</summary>
    public const string Folder = "templates/";

    private const string HintOfMember = "theme/README.md lists what each template gets; what is words it shows, where readers can see them";

    private readonly Dictionary<string, (SourceText File, Template Template)> templates;
    private readonly ConcurrentBag<EscapingContext> contexts = [];

    // Templates that do not end: each is tried once, not for every page.
    private readonly ConcurrentDictionary<string, bool> endless;
    private readonly DiagnosticBag bag;
    private readonly CancellationToken stop;

    /// <summary>Reads templates.</summary>
    /// <param name="files">The files; their names are the last parts of their paths.</param>
    /// <param name="stop">Ends a template at work.</param>
    public TemplateSet(IEnumerable<SourceText> files, DiagnosticBag bag, CancellationToken stop)
        : this(new Dictionary<string, (SourceText, Template)>(), [], bag, stop)
    {
        foreach (var file in files)
        {
            var template = Template.Parse(file.Text, file.Path);
            foreach (var message in template.Messages.Where(message => message.Type == ParserMessageType.Error))
                bag.Add(Codes.Theme.Template, PlaceOf(file, message.Span), message.Message);
            templates[file.Path[(file.Path.LastIndexOf('/') + 1)..]] = (file, template);
        }
    }

    private TemplateSet(
        Dictionary<string, (SourceText File, Template Template)> templates, ConcurrentDictionary<string, bool> endless, DiagnosticBag bag, CancellationToken stop) =>
        (this.templates, this.endless, this.bag, this.stop) = (templates, endless, bag, stop);

    /// <summary>The same templates, telling what does not work to another bag.</summary>
    public TemplateSet For(DiagnosticBag findings) => new(templates, endless, findings, stop) { HoldsPages = HoldsPages };

    /// <summary>The same templates, not held against what they are given for pages: what they make of as many others is known.</summary>
    public TemplateSet Trusted() => new(templates, endless, bag, stop) { HoldsPages = false };

    private bool HoldsPages { get; init; } = true;

    /// <summary>Renders a template; empty (and a finding) when it does not work.</summary>
    public Html Render(string name, Values values)
    {
        using var page = RenderPage(name, values, isHeld: true);
        return Html.OfMarkup(page.Written.ToString());
    }

    /// <summary>Renders a template; empty (and a finding) when it does not work.</summary>
    /// <returns>What it wrote; to be disposed.</returns>
    public RenderedPage RenderPage(string name, Values values) => RenderPage(name, values, HoldsPages);

    // Parts of pages are always held: many are made once for all pages, by whichever comes first.
    private RenderedPage RenderPage(string name, Values values, bool isHeld)
    {
        var page = new RenderedPage();
        if (!templates.TryGetValue(name, out var entry))
        {
            bag.Add(Codes.Theme.Template, SourceLocation.OfFile(Folder + name), "the theme has no such template", Suggestion.Help(name, templates.Keys));
            return page;
        }

        if (entry.Template.HasErrors || endless.ContainsKey(name)) return page;
        var context = contexts.TryTake(out var idle) ? idle : new EscapingContext(this, stop);
        context.PushGlobal(values);
        context.PushOutput(page);
        try
        {
            entry.Template.Render(context);
            foreach (var member in isHeld ? context.Shown.Lacking(values, page.Written) : [])
                bag.Add(Codes.Output.Words, MemberPlace.Of(entry.File, member), $"{entry.File.Path} does not show ‘{member}’", HintOfMember);
        }
        catch (ScriptAbortException)
        {
            throw new OperationCanceledException(stop);
        }
        catch (ScriptRuntimeException broken)
        {
            page.Clear();
            var isEndless = broken.GetBaseException() is TemplateLimitException;
            if (isEndless) endless[name] = true;
            var file = templates.Values.Select(t => t.File).FirstOrDefault(file => file.Path == broken.Span.FileName) ?? entry.File;
            bag.Add(Codes.Theme.Template, PlaceOf(file, broken.Span), broken.OriginalMessage, isEndless ? "see that every loop ends" : "theme/README.md lists what each template gets");
        }
        finally
        {
            context.Shown.Clear();
            context.Reset();
            contexts.Add(context);
        }

        return page;
    }

    /// <summary>Where words stand in the templates, looked for in one first; null when they stand in none.</summary>
    /// <param name="first">The path of that one in the theme.</param>
    public SourceLocation? Find(string words, string first)
    {
        foreach (var entry in templates.OrderBy(entry => Folder + entry.Key != first).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var file = entry.Value.File;
            if (file.Text.IndexOf(words, StringComparison.Ordinal) is var at and >= 0) return file.Locate(at, words.Length);
        }

        return null;
    }

    /// <inheritdoc/>
    string ITemplateLoader.GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    /// <inheritdoc/>
    string? ITemplateLoader.Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        templates.TryGetValue(templatePath, out var entry) ? entry.File.Text : null;

    /// <inheritdoc/>
    ValueTask<string?> ITemplateLoader.LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        ValueTask.FromResult(((ITemplateLoader)this).Load(context, callerSpan, templatePath));

    private static SourceLocation PlaceOf(SourceText file, SourceSpan span) => file.Locate(span.Start.Offset, Math.Max(1, span.Length));
}
