using System.Security.Cryptography;
using System.Text;

namespace IskraSite.Rendering.Frame;

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

    /// <summary>
    /// For a file that has everything inside it, as strict as that allows: the one style sheet and the one script by their sums, fonts and pictures
    /// from the file itself, nothing from anywhere.
    /// </summary>
    public static string ForSingleFile(string styles, string? script) =>
        $"default-src 'none'; font-src data:; img-src data:; style-src '{SumOf(styles)}'; script-src {(script is null ? "'none'" : $"'{SumOf(script)}'")}; " +
        "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private static string SumOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
