using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using IskraSite.Preview;
using IskraSite.Publishing;
using IskraSite.Publishing.OnDemand;
using Xunit;

namespace IskraSite.Tests.Outputs.Delivery;

/// <summary>nginx and Caddy, started with the files that the edition writes for them, answer as the preview does.</summary>
[NeedsProgram("nginx")]
[NeedsProgram("Caddy")]
public sealed class RealHostsTests
{
    private static int lastPort = 20_000 + Environment.ProcessId % 10_000;

    private static readonly string[] Compared =
    [
        "Content-Security-Policy", "Strict-Transport-Security", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy",
        "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "X-Permitted-Cross-Domain-Policies", "Permissions-Policy",
        "Cache-Control", "Access-Control-Allow-Origin", "Content-Disposition", "Location", "Content-Encoding",
    ];

    private static readonly (string Path, string Languages)[] Asked =
    [
        ("", "fa-IR,fa;q=0.9,en;q=0.8"), ("", "en-GB,fa;q=0.5"), ("", "de"), ("", "de,fa;q=0.5"), ("fa/", "fa"), ("fa/2001-04/interview/", "en"), ("both/2001-04/interview/", "fa"), ("both/2001-04/interview/", "en-GB"), ("both/2001-04/interview/index.html", "en"), ("both/2001-04/interview/", "de"),
        ("fa/atom.xml", "fa"), ("en/2001-04/rss.xml", "en"), ("download/iskra-offline.zip", "fa"), ("download/iskra-2001-04-fa.epub", "fa"), ("sw.js", "fa"), ("en/manifest.webmanifest", "fa"), ("no/such/page", "fa"),
        ("en/2001-04/interview/cite.bib", "fa"), ("fa/2001-04/interview/cite.ris", "fa"), ("fa/2001-04/interview/text.txt", "fa"), ("data/supporters.csv", "fa"), ("source/2001-04/000_3c4bb9caef400b09.txt", "fa"), ("fa/picture.png", "fa"), ("tei/2001-04.xml", "fa"),
        ("assets/none.js", "fa"), ("search/none.js", "fa"), ("kept/none.json", "fa"), ("data/none.csv", "fa"), ("download/none.zip", "fa"), ("fa/2001-04", "fa"), ("fa", "fa"),
    ];

    [Theory]
    [InlineData("")]
    [InlineData("archive/iskra/")]
    public async Task Nginx_serves_as_the_preview_does(string path)
    {
        var folder = TemporaryFolder.New("nginx");
        var (root, rules) = At(path);
        var port = FreePort();
        var conf = Path.Join(folder, "nginx.conf");
        await File.WriteAllTextAsync(conf, $$"""
            daemon off; pid {{folder}}/pid; error_log {{folder}}/error.log; worker_processes 1;
            {{(Environment.UserName == "root" ? "user root;" : "")}}
            events {}
            http {
                include /etc/nginx/mime.types; types { font/woff2 woff2; } access_log off;
                client_body_temp_path {{folder}}/b; proxy_temp_path {{folder}}/p; fastcgi_temp_path {{folder}}/f; uwsgi_temp_path {{folder}}/u; scgi_temp_path {{folder}}/s;
                server { listen 127.0.0.1:{{port}}; root {{root}}; include {{rules}}/nginx.conf; }
            }
            """);
        await CompareAsync(port, path, [".gz"], File.Exists("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx", "-c", conf, "-e", Path.Join(folder, "error.log"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("archive/iskra/")]
    public async Task Caddy_serves_as_the_preview_does(string path)
    {
        var folder = TemporaryFolder.New("caddy");
        var (root, rules) = At(path);
        var port = FreePort();
        var conf = Path.Join(folder, "Caddyfile");
        await File.WriteAllTextAsync(conf, $$"""
            {
                admin off
                auto_https off
                storage file_system {{folder}}/data
            }
            http://127.0.0.1:{{port}} {
                root * {{root}}
                import {{rules}}/Caddyfile
            }

            """);
        await CompareAsync(port, path, [".br", ".gz"], "caddy", "run", "--config", conf, "--adapter", "caddyfile");
    }

    // The root of a host at whose path the edition stands, and the folder of the rules for it.
    private static (string Root, string Rules) At(string path)
    {
        if (path.Length == 0) return (RealEdition.Folder, Path.Join(RealEdition.Folder, "hosting"));
        var root = TemporaryFolder.New("root");
        var place = Path.Join(root, path.TrimEnd('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        Directory.CreateSymbolicLink(place, RealEdition.Folder);
        var output = Path.Join(TemporaryFolder.New("rules"), "output");
        Publisher.Run(new() { Input = Repository.Input, Theme = Repository.Theme, Output = output, BaseUrl = new Uri("https://mirror.example.org/" + path), Only = ["hosting"] });
        return (root, Path.Join(output, "hosting"));
    }

    private static async Task CompareAsync(int port, string folder, string[] forms, string program, params string[] arguments)
    {
        var edition = new LiveEdition(new() { Input = Repository.Input, Theme = Repository.Theme });
        edition.Refresh();
        await using var preview = await PreviewServer.StartAsync(0, _ => new PreviewSite(edition));
        using var host = Start(program, arguments);
        try
        {
            var address = new Uri($"http://127.0.0.1:{port}/{folder}");
            await WaitForAsync(address, host);
            foreach (var (path, languages) in Asked)
                Assert.Equal(await AnswerAsync(preview.Address, path, languages), (await AnswerAsync(address, path, languages)).Replace("Location: /" + folder, "Location: /", StringComparison.Ordinal));
            foreach (var form in forms)
            {
                // Nothing that the preview sends has far to go: it compresses nothing.
                foreach (var path in (string[])["fa/2001-04/interview/index.html", "fa/atom.xml"]) await SendsAsync(address, path, form);
            }
        }
        finally
        {
            host.Kill(entireProcessTree: true);
        }
    }

    private static async Task<string> AnswerAsync(Uri home, string path, string languages)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(home, path));
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        using var answer = await client.SendAsync(request);
        var headers = answer.Headers.Concat(answer.Content.Headers).ToLookup(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        var type = answer.Content.Headers.ContentType?.MediaType is "text/html" or "text/plain" or "application/atom+xml" or "application/rss+xml" or "application/manifest+json" or "application/epub+zip" or "application/x-bibtex" or "application/x-research-info-systems" && (int)answer.StatusCode is 200 ? $"\n  Content-Type: {answer.Content.Headers.ContentType}" : "";
        // Either leads on for good.
        var status = answer.StatusCode is HttpStatusCode.PermanentRedirect ? HttpStatusCode.MovedPermanently : answer.StatusCode;
        return $"/{path} ({languages}) {(int)status}{type}{string.Concat(Compared.Where(headers.Contains).Select(name => $"\n  {name}: {string.Join(" | ", headers[name])}"))}";
    }

    /// <summary>Asks for a file in a compressed form: what comes are the very bytes that the build wrote beside it.</summary>
    private static async Task SendsAsync(Uri home, string path, string ending)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(home, path));
        var coding = ending == ".br" ? "br" : "gzip";
        request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
        using var answer = await client.SendAsync(request);
        Assert.Equal([coding], answer.Content.Headers.ContentEncoding);
        Assert.Equal(RealEdition.Bytes(path + ending), await answer.Content.ReadAsByteArrayAsync());
    }

    private static async Task WaitForAsync(Uri address, Process host)
    {
        using var client = new HttpClient();
        await Patience.UntilAsync(
            async () =>
            {
                if (host.HasExited) Assert.Fail($"the host ended with code {host.ExitCode}: {await host.StandardError.ReadToEndAsync()}");
                try
                {
                    using var answer = await client.GetAsync(new Uri(address, "robots.txt"));
                    return answer.StatusCode == HttpStatusCode.OK;
                }
                catch (HttpRequestException)
                {
                    return false;
                }
            },
            "the host answers");
    }

    private static Process Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["HOME"] = TemporaryFolder.New("home");
        var process = Process.Start(start)!;
        return process;
    }

    // Below the ports that the system gives away by itself (IANA, and Linux from 32768), so that nobody takes it before the host does.
    private static int FreePort()
    {
        while (true)
        {
            var port = Interlocked.Increment(ref lastPort);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody has it.
            }
        }
    }
}
