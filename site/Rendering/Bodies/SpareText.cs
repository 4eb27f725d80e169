using System.Text;

namespace IskraSite.Rendering.Bodies;

/// <summary>A string builder for each thread, used again and again, so that pages leave little for the garbage collector.</summary>
internal static class SpareText
{
    [ThreadStatic]
    private static StringBuilder? spare;

    /// <summary>An empty builder: the thread's own, or a new one while that is in use.</summary>
    public static StringBuilder Take()
    {
        var text = spare ?? new StringBuilder(8 * 1024);
        spare = null;
        return text;
    }

    /// <summary>What a builder has; the builder is given back.</summary>
    public static string Finish(StringBuilder text)
    {
        var made = text.ToString();
        spare = text.Clear();
        return made;
    }
}
