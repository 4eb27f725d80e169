using System.Net;
using System.Net.Sockets;
using System.Text;

namespace IskraSite.Tests.Publishing.Copies;

/// <summary>A host on the loopback address that serves a folder below <c>/sub/</c>, as plain as a host can be.</summary>
internal sealed class SmallHost : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly string folder;
    private readonly Task serving;

    public SmallHost(string folder)
    {
        this.folder = folder;
        listener.Start();
        serving = ServeAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";

    /// <summary>Whether the connection breaks before a text is at its end.</summary>
    public bool IsCutting { get; set; }

    public async ValueTask DisposeAsync()
    {
        listener.Dispose();
        await serving;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                await AnswerAsync(client.GetStream());
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException or InvalidOperationException)
        {
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        var asked = (await reader.ReadLineAsync())?.Split(' ')[1] ?? "/";
        while (await reader.ReadLineAsync() is { Length: > 0 })
        {
        }

        var file = Path.Join(folder, asked["/sub/".Length..]);
        var isThere = asked.StartsWith("/sub/", StringComparison.Ordinal) && File.Exists(file);
        var content = isThere ? await File.ReadAllBytesAsync(file) : [];
        var sent = IsCutting && file.EndsWith(".txt", StringComparison.Ordinal) ? content[..(content.Length / 2)] : content;
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {(isThere ? "200 OK" : "404 Not Found")}\r\nContent-Length: {content.Length}\r\nConnection: close\r\n\r\n"));
        await stream.WriteAsync(sent);
    }
}
