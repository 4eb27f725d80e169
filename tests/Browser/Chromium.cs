using Microsoft.Playwright;

namespace IskraSite.Tests.Browser;

/// <summary>The system's Chromium, started once for the whole test run and driven without a network.</summary>
internal static class Chromium
{
    private static readonly Lazy<Task<IBrowser>> Started = new(StartAsync);

    /// <summary>A new context: nothing is shared between tests but the program.</summary>
    public static async Task<IBrowserContext> NewContextAsync(int width, ColorScheme scheme = ColorScheme.Light, bool script = true, bool bypassPolicy = false, bool isOffline = true)
    {
        var context = await (await Started.Value).NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            BypassCSP = bypassPolicy,
            Offline = isOffline,
        });
        context.SetDefaultTimeout((float)Patience.Limit.TotalMilliseconds);
        return context;
    }

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Timeout = (float)Patience.Limit.TotalMilliseconds,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
        });
    }
}
