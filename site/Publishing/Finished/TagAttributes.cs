using System.Text;

namespace IskraSite.Publishing.Finished;

/// <summary>The attributes of a start tag that the rules of pages ask for, as they are written.</summary>
internal ref struct TagAttributes
{
    public ReadOnlySpan<byte> Id;
    public ReadOnlySpan<byte> Class;
    public ReadOnlySpan<byte> Role;
    public ReadOnlySpan<byte> Href;
    public ReadOnlySpan<byte> Source;
    public ReadOnlySpan<byte> Relation;
    public ReadOnlySpan<byte> Type;
    public ReadOnlySpan<byte> Media;
    public ReadOnlySpan<byte> Language;
    public ReadOnlySpan<byte> Direction;
    public ReadOnlySpan<byte> Content;
    public ReadOnlySpan<byte> HttpEquivalent;
    public ReadOnlySpan<byte> CharacterSet;

    /// <summary>Whether a browser shows nothing of the element, or a screen reader says nothing of it.</summary>
    public bool IsHidden;

    /// <summary>Whether it says that it is open, as <c>details</c> does.</summary>
    public bool IsOpen;

    /// <summary>The first attribute that a policy without inline scripts and styles forbids; empty when there is none.</summary>
    public ReadOnlySpan<byte> Inline;

    /// <summary>What an attribute says that names other addresses than a link or a source does, such as <c>srcset</c>.</summary>
    public ReadOnlySpan<byte> Others;

    /// <summary>Reads what stands behind the name of a tag.</summary>
    public void Read(ReadOnlySpan<byte> text)
    {
        while (Next(ref text, out var name, out var value)) Take(name, value);
    }

    private static bool Next(scoped ref ReadOnlySpan<byte> text, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        var from = 0;
        while (from < text.Length && text[from] is <= (byte)' ' or (byte)'/') from++;
        text = text[from..];
        name = [];
        value = [];
        if (text.IsEmpty) return false;
        var end = 1;
        while (end < text.Length && text[end] is > (byte)' ' and not ((byte)'=' or (byte)'/')) end++;
        name = text[..end];
        text = text[end..];
        var equals = 0;
        while (equals < text.Length && text[equals] <= ' ') equals++;
        if (equals == text.Length || text[equals] != '=') return true;
        text = text[(equals + 1)..];
        while (!text.IsEmpty && text[0] <= ' ') text = text[1..];
        if (text.IsEmpty) return true;
        var isQuoted = text[0] is (byte)'"' or (byte)'\'';
        end = isQuoted ? text[1..].IndexOf(text[0]) + 1 : text.IndexOfAny(" \t\r\n\f"u8);
        if (end <= 0 && !isQuoted) end = text.Length;
        value = isQuoted ? text[1..end] : text[..end];
        text = text[(isQuoted ? end + 1 : end)..];
        return true;
    }

    private void Take(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("id"u8):
                Id = value;
                break;
            case 3 when name.SequenceEqual("src"u8):
                Source = value;
                break;
            case 3 when name.SequenceEqual("rel"u8):
                Relation = value;
                break;
            case 3 when name.SequenceEqual("dir"u8):
                Direction = value;
                break;
            case 4 when name.SequenceEqual("href"u8):
                Href = value;
                break;
            case 4 when name.SequenceEqual("role"u8):
                Role = value;
                break;
            case 4 when name.SequenceEqual("type"u8):
                Type = value;
                break;
            case 4 when name.SequenceEqual("lang"u8):
                Language = value;
                break;
            case 4 when name.SequenceEqual("open"u8):
                IsOpen = true;
                break;
            case 4 when name.SequenceEqual("ping"u8):
                Others = value;
                break;
            case 5 when name.SequenceEqual("class"u8):
                Class = value;
                break;
            case 5 when name.SequenceEqual("media"u8):
                Media = value;
                break;
            case 5 when name.SequenceEqual("style"u8):
                Inline = name;
                break;
            case 6 when name.SequenceEqual("hidden"u8):
                IsHidden = true;
                break;
            case 6 when name.SequenceEqual("srcset"u8) || name.SequenceEqual("poster"u8) || name.SequenceEqual("action"u8):
                Others = value;
                break;
            case 7 when name.SequenceEqual("content"u8):
                Content = value;
                break;
            case 7 when name.SequenceEqual("charset"u8):
                CharacterSet = value;
                break;
            case 11 when name.SequenceEqual("aria-hidden"u8):
                IsHidden |= Ascii.EqualsIgnoreCase(value, "true"u8);
                break;
            case 10 when name.SequenceEqual("http-equiv"u8):
                HttpEquivalent = value;
                break;
            case 10 when name.SequenceEqual("xlink:href"u8):
                Href = value;
                break;
            case 10 when name.SequenceEqual("formaction"u8) || name.SequenceEqual("background"u8):
                Others = value;
                break;
            default:
                if (name.Length > 2 && (name[0] | 0x20) == 'o' && (name[1] | 0x20) == 'n') Inline = name;
                break;
        }
    }
}
