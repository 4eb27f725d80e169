namespace IskraSite.Outputs.Frame;

/// <summary>
/// The Content Security Policy (W3C CSP 3) of every page: everything from the site's own files, nothing inline, nothing from elsewhere.
/// Scripts make no mark-up; of Trusted Types there may be two policies: that of the search admits the addresses of its own shards, that of the
/// worker the one address of the worker. Only the worker connects (<c>fetch</c>), to the site's own files.
/// </summary>
internal static class ContentPolicy
{
    /// <summary>The directives that a <c>meta</c> element may carry: the offline bundle has no headers.</summary>
    public const string ForMeta =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; connect-src 'self'; worker-src 'self'; " +
        "form-action 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types iskra-shards iskra-worker";

    /// <summary>All directives, for the header.</summary>
    public const string ForHeader = ForMeta + "; frame-ancestors 'none'";
}
