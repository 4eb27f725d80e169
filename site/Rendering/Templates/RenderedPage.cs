using System.Buffers;
using Scriban.Runtime;

namespace IskraSite.Rendering.Templates;

/// <summary>What a template has written, in a pooled buffer: a page goes from here to the disk without becoming a string first.</summary>
internal sealed class RenderedPage : IScriptOutput, IDisposable
{
    /// <summary>The longest page, in UTF-16 code units: far above any that a browser shows.</summary>
    public const int MaximumLength = 64 * 1024 * 1024;

    private char[] buffer = ArrayPool<char>.Shared.Rent(32 * 1024);
    private int length;

    /// <summary>The letters so far.</summary>
    public ReadOnlySpan<char> Written => buffer.AsSpan(0, length);

    /// <summary>Takes back all that was written.</summary>
    public void Clear() => length = 0;

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    /// <summary>Writes letters.</summary>
    /// <exception cref="TemplateLimitException">The page would be longer than <see cref="MaximumLength"/>.</exception>
    public void Write(ReadOnlySpan<char> text)
    {
        if (text.Length > MaximumLength - length) throw new TemplateLimitException("the page becomes too long here");
        if (buffer.Length - length < text.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * buffer.Length, length + text.Length));
            Written.CopyTo(larger);
            ArrayPool<char>.Shared.Return(buffer);
            buffer = larger;
        }

        text.CopyTo(buffer.AsSpan(length));
        length += text.Length;
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Nothing: Scriban asks for the text of its output when it is done, and <see cref="Written"/> is there without a copy.</summary>
    public override string ToString() => "";

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<char>.Shared.Return(Interlocked.Exchange(ref buffer, []));
}
