using Xunit;

namespace IskraSite.Tests.Kit;

/// <summary>How long a test waits for what must happen, on a machine that has other work to do; only a failing test ever waits this long.</summary>
internal static class Patience
{
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public static void MustCome(this ManualResetEventSlim signal) => Assert.True(signal.Wait(Limit), "what must happen did not");

    public static void MustMeet(this Barrier barrier) => Assert.True(barrier.SignalAndWait(Limit), "the others did not come");

    /// <summary>Asks again and again until it is so.</summary>
    /// <param name="what">What a failing test says did not happen.</param>
    public static async Task UntilAsync(Func<Task<bool>> isSo, string what)
    {
        using var end = new CancellationTokenSource(Limit);
        while (!await isSo())
        {
            Assert.False(end.IsCancellationRequested, $"in vain: {what}");
            await Task.Delay(20);
        }
    }
}
