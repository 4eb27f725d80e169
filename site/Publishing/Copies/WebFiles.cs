using System.Net;

namespace IskraSite.Publishing.Copies;

/// <summary>A mirror on the web, as a reader's browser gets it. What it has besides the edition nobody can ask.</summary>
/// <param name="address">Its home.</param>
internal sealed class WebFiles(Uri address) : MirrorFiles
{
    private const int MostRedirects = 5;
    private const int MostTries = 4;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Uri home = address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
    private readonly HttpClient plain = Client(DecompressionMethods.None);
    private readonly HttpClient compressed = Client(DecompressionMethods.All);

    /// <inheritdoc/>
    public override IReadOnlySet<string>? Paths => null;

    /// <inheritdoc/>
    public override int Readers => 6;

    /// <inheritdoc/>
    public override byte[]? Read(string path) => Read(plain, path);

    /// <inheritdoc/>
    public override byte[]? ReadSent(string path) => Path.GetExtension(path) is ".html" or ".js" or ".css" or ".json" or ".xml" or ".txt" ? Read(compressed, path) : null;

    /// <inheritdoc/>
    protected override void Dispose(bool isCalled)
    {
        plain.Dispose();
        compressed.Dispose();
        base.Dispose(isCalled);
    }

    private static HttpClient Client(DecompressionMethods methods) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = methods, UseCookies = false }) { Timeout = Patience };

    // A copy is what stands on this host: an answer that leads to another, to the home perhaps, is none of it.
    private byte[]? Read(HttpClient client, string path)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return Ask(client, path);
            }
            catch (IOException) when (tries < MostTries)
            {
                // A small server lets go of a connection when many are open.
                Thread.Sleep(Pause * tries);
            }
        }
    }

    private byte[]? Ask(HttpClient client, string path)
    {
        var asked = new Uri(home, string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        try
        {
            for (var redirects = 0; redirects <= MostRedirects; redirects++)
            {
                using var answer = client.Send(new HttpRequestMessage(HttpMethod.Get, asked), HttpCompletionOption.ResponseHeadersRead);
                if ((int)answer.StatusCode is >= 300 and < 400 && answer.Headers.Location is { } to)
                {
                    asked = new Uri(asked, to);
                    if (asked.GetLeftPart(UriPartial.Authority) != home.GetLeftPart(UriPartial.Authority)) return null;
                    continue;
                }

                if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.Forbidden) return null;
                if (!answer.IsSuccessStatusCode) throw new IOException($"{asked} was answered with {(int)answer.StatusCode}");
                return Content(answer, path);
            }
        }
        catch (HttpRequestException failure)
        {
            throw new IOException($"{asked} cannot be had: {failure.Message}", failure);
        }
        catch (TaskCanceledException late)
        {
            throw new IOException($"{asked} was not answered within {Patience.TotalSeconds:0} seconds", late);
        }

        return null;
    }

    private static byte[] Content(HttpResponseMessage answer, string path)
    {
        using var content = new MemoryStream();
        try
        {
            using var stream = answer.Content.ReadAsStream();
            stream.CopyTo(content);
        }
        catch (Exception cut) when (cut is IOException or InvalidDataException)
        {
            throw new InvalidDataException($"{path} is cut short", cut);
        }

        return content.ToArray();
    }
}
