using IskraSite.Editions.Model;
using IskraSite.Editions.Proving;
using IskraSite.Pipelines;
using IskraSite.Publishing.Finished;

namespace IskraSite.Publishing;

/// <summary>The edition's own pages: few, so their bodies are kept until the edition is rendered.</summary>
internal sealed class PagesPipeline(Edition edition, BodyReader reader, FinishedFiles finished) : Pipeline<Text, TextBody>("Pages")
{
    /// <inheritdoc/>
    protected override IEnumerable<Text> Input() => edition.Pages;

    /// <inheritdoc/>
    protected override TextBody? Process(Text input)
    {
        var body = reader.Read(input);
        if (body is not null) finished.Expect(body);
        return body;
    }
}
