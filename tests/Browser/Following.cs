using Microsoft.Playwright;

namespace IskraSite.Tests.Browser;

/// <summary>Going from page to page as a reader does.</summary>
internal static class Following
{
    /// <summary>
    /// Does what leads to another page, and waits until that page is built and its scripts have run. (A click by itself waits only until the
    /// first bytes are there: what is counted then may be half a page.)
    /// </summary>
    public static async Task FollowAsync(this IPage page, Func<Task> step)
    {
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Arrived(object? sender, IPage arrived) => ready.TrySetResult();
        page.DOMContentLoaded += Arrived;
        await step();
        await ready.Task.WaitAsync(Patience.Limit);
        page.DOMContentLoaded -= Arrived;
    }

    /// <summary>Clicks a link to another page.</summary>
    public static Task FollowAsync(this IPage page, string link) => page.FollowAsync(() => page.ClickAsync(link));
}
