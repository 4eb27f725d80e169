using System.Runtime.CompilerServices;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace IskraSite.Rendering.Templates;

/// <summary>
/// Runs a template with nothing but its values: no built-in functions, no reflection, every value escaped unless it is
/// <see cref="Html"/>, a misspelt name an error. It ends: what a page takes is bounded, and a caller can stop it.
/// </summary>
internal sealed class EscapingContext : TemplateContext
{
    /// <summary>The most pieces of templates that are run for one page: a hundred times what the largest takes.</summary>
    public const int MaximumSteps = 20_000_000;

    private const int LongestWords = 4 * 1024 * 1024;

    private static readonly ScriptObject NoFunctions = [];

    private int steps;

    /// <summary>A context over the given values.</summary>
    /// <param name="stop">Ends a template at work.</param>
    public EscapingContext(ITemplateLoader partials, CancellationToken stop)
        : base(NoFunctions)
    {
        TemplateLoader = partials;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        // What is longer is cut without a word; LongestWords and the longest page come before that.
        LimitToString = 2 * RenderedPage.MaximumLength;
        LoopLimit = MaximumSteps;
        CancellationToken = stop;
        AutoIndent = false;
        NewLine = "\n";
    }

    /// <summary>Which values were shown.</summary>
    public Shown Shown { get; } = new();

    /// <inheritdoc/>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (++steps > MaximumSteps) throw new TemplateLimitException("this does not come to an end");
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return base.Evaluate(scriptNode, aliasReturnedFunction);
    }

    /// <inheritdoc/>
    public override string? ObjectToString(object? value, bool nested = false)
    {
        var words = base.ObjectToString(value, nested);
        return words is not { Length: > LongestWords } ? words : throw new TemplateLimitException("these words grow without end");
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        steps = 0;
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        var from = Output is RenderedPage page ? page.Written.Length : -1;
        WriteEscaped(span, textAsObject);
        if (textAsObject is not null && from >= 0) Shown.Add(textAsObject, from, ((RenderedPage)Output).Written.Length);
        return this;
    }

    private void WriteEscaped(SourceSpan span, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case Unseen unseen:
                WriteEscaped(span, unseen.Value);
                break;
            case Html html:
                Write(html.Markup);
                break;
            case RenderedPage inner when Output is RenderedPage page:
                page.Write(inner.Written);
                break;
            case string text:
                Write(Html.Escape(text));
                break;
            default:
                throw new ScriptRuntimeException(span, $"a value of type {value.GetType().Name} cannot be written: templates show words only");
        }
    }
}
