using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace IskraSite.Rendering.Templates;

/// <summary>
/// Runs a template with nothing but its values: no built-in functions, no reflection, every value escaped unless it is
/// <see cref="Html"/>, a misspelt name an error.
/// </summary>
internal sealed class EscapingContext : TemplateContext
{
    private static readonly ScriptObject NoFunctions = [];

    /// <summary>A context over the given values.</summary>
    public EscapingContext(ITemplateLoader partials)
        : base(NoFunctions)
    {
        TemplateLoader = partials;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        LimitToString = 0;
        LoopLimit = 0;
        AutoIndent = false;
        NewLine = "\n";
    }

    /// <summary>Which values were shown.</summary>
    public Shown Shown { get; } = new();

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
                throw new Scriban.Syntax.ScriptRuntimeException(span, $"a value of type {value.GetType().Name} cannot be written: templates show words only");
        }
    }
}
