using System.Collections.Concurrent;
using System.Net;
using IskraSite.Preview;
using IskraSite.Publishing;
using IskraSite.Rendering.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace IskraSite.Tests.Browser;

/// <summary>An answer that a host gave.</summary>
/// <param name="Path">What was asked for, from the root of the edition.</param>
/// <param name="IsReaders">Whether the page asked; else the worker did, for itself.</param>
/// <param name="Bytes">How many bytes of content were sent, compressed as they were.</param>
internal sealed record Answer(string Path, bool IsReaders, int Bytes);

/// <summary>A host of the edition under a path of its own, with the deployment's headers, whose line can be cut and whose content can be exchanged.</summary>
internal sealed class EditionHost : IAsyncDisposable
{
    private const string Base = "/a/b";

    private readonly WebApplication app;
    private volatile Published published;

    private EditionHost(WebApplication app, Published published) => (this.app, this.published) = (app, published);

    /// <summary>Where the edition is.</summary>
    public Uri Home => new(app.Urls.First() + Base + "/");

    /// <summary>Which paths the line breaks for.</summary>
    public Func<string, bool> IsCut { get; set; } = _ => false;

    /// <summary>What was answered.</summary>
    public ConcurrentQueue<Answer> Answers { get; } = [];

    /// <summary>What was asked for while the line was cut.</summary>
    public ConcurrentQueue<string> Lost { get; } = [];

    /// <summary>Starts a host of a finished build.</summary>
    public static async Task<EditionHost> StartAsync(string folder, PublishResult result)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var host = new EditionHost(builder.Build(), new Published(folder, new HostRules(result.Edition)));
        host.app.Run(host.ServeAsync);
        await host.app.StartAsync();
        return host;
    }

    /// <summary>Serves another build from now on.</summary>
    public void Publish(string folder, PublishResult result) => published = new Published(folder, new HostRules(result.Edition));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task ServeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value![Base.Length..];
        if (IsCut(path[1..]))
        {
            Lost.Enqueue(path[1..]);
            context.Abort();
            return;
        }

        var (folder, rules) = published;
        foreach (var (name, value) in rules.HeadersFor(path)) context.Response.Headers[name] = value;
        var file = Path.Join(folder, path.EndsWith('/') ? path + "index.html" : path);
        if (!File.Exists(file))
        {
            context.Response.StatusCode = 404;
            return;
        }

        context.Response.ContentType = context.Response.Headers.ContentType.FirstOrDefault() ?? MediaTypes.Of(file);

        // The forms that a build compresses, under the names of their codings (RFC 9110, 8.4.1).
        var accepted = context.Request.Headers.AcceptEncoding.ToString().Split(',').Select(coding => coding.Split(';')[0].Trim()).ToList();
        foreach (var (ending, coding) in (ReadOnlySpan<(string, string)>)[(".br", "br"), (".gz", "gzip")])
        {
            if (!accepted.Contains(coding) || !File.Exists(file + ending)) continue;
            (file, context.Response.Headers.ContentEncoding) = (file + ending, coding);
            break;
        }

        var bytes = await File.ReadAllBytesAsync(file);
        Answers.Enqueue(new Answer(path[1..], context.Request.Headers["Sec-Fetch-Dest"].ToString() is not ("empty" or "serviceworker" or ""), bytes.Length));
        await context.Response.Body.WriteAsync(bytes);
    }

    private sealed record Published(string Folder, HostRules Rules);
}
