namespace IskraSite.Outputs.Books.Pdf;

/// <summary>The browser could not print: the machine failed, not the content.</summary>
public sealed class BrowserException : Exception
{
    /// <summary>With what the browser did.</summary>
    public BrowserException(string message)
        : base(message)
    {
    }

    /// <summary>With what the browser did and why.</summary>
    public BrowserException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
