using System.Globalization;
using System.Net;
using IskraSite.Rendering.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace IskraSite.Preview;

/// <summary>
/// Serves an edition on the loopback address with the deployment's own headers. It asks who is asking (DNS rebinding), serves only files of
/// the edition, and tells open pages when there is something newer.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private const string WaitPath = "/_preview/wait.svg";
    private const string ScriptPath = "/_preview/reload.js";
    private const string NotFound = "/404.html";

    private readonly WebApplication app;
    private readonly TaskCompletionSource<PreviewSite> shown = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PreviewServer(WebApplication app) => this.app = app;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(app.Urls.First());

    /// <summary>Starts a server.</summary>
    /// <param name="port">On which port of 127.0.0.1; 0 for any that is free.</param>
    /// <param name="show">Gives what is shown at the address of the server.</param>
    public static async Task<PreviewServer> StartAsync(int port, Func<Uri, PreviewSite> show)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        var server = new PreviewServer(app);
        app.Run(server.ServeAsync);
        await app.StartAsync().ConfigureAwait(false);
        server.shown.SetResult(show(server.Address));
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

        var site = await shown.Task.ConfigureAwait(false);
        var path = request.Path.Value ?? "/";
        foreach (var (name, value) in site.Rules.HeadersFor(path)) response.Headers[name] = value;
        switch (path)
        {
            case ScriptPath:
                await SendAsync(context, "text/javascript; charset=utf-8", ReloadScript.Bytes).ConfigureAwait(false);
                break;
            case WaitPath:
                var seen = int.TryParse(request.Query["after"], CultureInfo.InvariantCulture, out var number) ? number : site.Changes;
                await site.ChangeAfter(seen).WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (!context.RequestAborted.IsCancellationRequested) await SendAsync(context, "image/svg+xml", ReloadScript.Picture).ConfigureAwait(false);
                break;
            default:
                await ServeFileAsync(site, context, path).ConfigureAwait(false);
                break;
        }
    }

    private static Task ServeFileAsync(PreviewSite site, HttpContext context, string path)
    {
        var response = context.Response;
        if (site.Rules.RedirectFor(path, context.Request.Headers.AcceptLanguage.ToString()) is { } redirect)
        {
            response.StatusCode = redirect.Status;
            response.Headers.Location = redirect.To;
            return Task.CompletedTask;
        }

        var type = MediaTypes.Of(path.EndsWith('/') ? NotFound : path);
        if (!site.TryRead(path, out var content))
        {
            // Relative links need the slash of a folder, so hosts add it.
            if (site.TryRead(path + "/", out _))
            {
                response.StatusCode = StatusCodes.Status301MovedPermanently;
                response.Headers.Location = path + "/";
                return Task.CompletedTask;
            }

            // What is said of a file is not said of its absence.
            response.StatusCode = StatusCodes.Status404NotFound;
            foreach (var (name, _) in site.Rules.HeadersFor(path)) response.Headers.Remove(name);
            foreach (var (name, value) in site.Rules.HeadersFor(NotFound)) response.Headers[name] = value;
            type = MediaTypes.Of(NotFound);
            site.TryRead(NotFound, out content);
        }

        if (content is null)
        {
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return SendAsync(context, MediaTypes.Of(NotFound), site.Standing(ScriptPath));
        }

        if (type == MediaTypes.Of(NotFound)) content = site.Inject(content, ScriptPath);
        return SendAsync(context, response.Headers.ContentType.FirstOrDefault() ?? type, content);
    }

    private static async Task SendAsync(HttpContext context, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }
}
