using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace IskraSite.Preview;

/// <summary>
/// Serves the output on the loopback address with the deployment's own headers. It asks who is asking (DNS rebinding), serves only files of
/// the last good build, and tells open pages when there is a new one.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private const string WaitPath = "/_preview/wait.svg";
    private const string ScriptPath = "/_preview/reload.js";

    private readonly PreviewSite site;
    private readonly WebApplication app;

    private PreviewServer(PreviewSite site, WebApplication app) => (this.site, this.app) = (site, app);

    /// <summary>Where it listens.</summary>
    public Uri Address => new(app.Urls.First());

    /// <summary>Starts a server.</summary>
    /// <param name="port">On which port of 127.0.0.1; 0 for any that is free.</param>
    public static async Task<PreviewServer> StartAsync(PreviewSite site, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        var server = new PreviewServer(site, app);
        app.Run(server.ServeAsync);
        await app.StartAsync().ConfigureAwait(false);
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task ServeAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (request.Host.Host is not ("127.0.0.1" or "localhost"))
        {
            response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var path = request.Path.Value ?? "/";
        foreach (var (name, value) in site.HeadersFor(path)) response.Headers[name] = value;
        switch (path)
        {
            case ScriptPath:
                await SendAsync(context, "text/javascript; charset=utf-8", ReloadScript.Bytes).ConfigureAwait(false);
                break;
            case WaitPath:
                var seen = int.TryParse(request.Query["after"], CultureInfo.InvariantCulture, out var number) ? number : site.Builds;
                await site.BuildAfter(seen).WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (!context.RequestAborted.IsCancellationRequested) await SendAsync(context, "image/svg+xml", ReloadScript.Picture).ConfigureAwait(false);
                break;
            default:
                await ServeFileAsync(context, path).ConfigureAwait(false);
                break;
        }
    }

    private async Task ServeFileAsync(HttpContext context, string path)
    {
        if (site.RedirectFor(path, context.Request.Headers.AcceptLanguage.ToString()) is { } redirect)
        {
            context.Response.StatusCode = redirect.Status;
            context.Response.Headers.Location = redirect.To;
            return;
        }

        var file = site.Find(path);

        // Relative links need the slash of a folder, so hosts add it.
        if (file is null && site.Find(path + "/index.html") is not null)
        {
            context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
            context.Response.Headers.Location = path + "/";
            return;
        }

        if (file is null) context.Response.StatusCode = StatusCodes.Status404NotFound;
        file ??= site.Find("/404.html");
        if (file is null)
        {
            await SendStandingAsync(context).ConfigureAwait(false);
            return;
        }

        var type = MediaTypes.Of(file);
        var isPage = type.StartsWith("text/html", StringComparison.Ordinal);
        if (!isPage && site.FindForm(file, context.Request.Headers.AcceptEncoding.ToString()) is var (form, coding))
        {
            file = form;
            context.Response.Headers.ContentEncoding = coding;
        }

        if (await ReadAsync(file, context.RequestAborted).ConfigureAwait(false) is not { } bytes)
        {
            site.Miss();
            context.Response.Headers.Remove("Content-Encoding");
            await SendStandingAsync(context).ConfigureAwait(false);
            return;
        }

        if (isPage) bytes = site.Inject(bytes, ScriptPath);
        await SendAsync(context, context.Response.Headers.ContentType.FirstOrDefault() ?? type, bytes).ConfigureAwait(false);
    }

    private Task SendStandingAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return SendAsync(context, MediaTypes.Of("/index.html"), site.Standing(ScriptPath));
    }

    private static async Task<byte[]?> ReadAsync(string file, CancellationToken stop)
    {
        try
        {
            return await File.ReadAllBytesAsync(file, stop).ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static async Task SendAsync(HttpContext context, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }
}
