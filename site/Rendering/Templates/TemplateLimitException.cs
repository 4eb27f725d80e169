namespace IskraSite.Rendering.Templates;

/// <summary>A template goes on beyond all measure: a loop that does not end, or a page that no browser could show.</summary>
/// <param name="message">Beyond which.</param>
internal sealed class TemplateLimitException(string message) : Exception(message);
