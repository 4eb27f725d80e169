using Xunit;

namespace IskraSite.Tests.Pipelines;

/// <summary>How long a test waits for what must happen; only a failing test ever waits this long.</summary>
internal static class Patience
{
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    public static void MustCome(this ManualResetEventSlim signal) => Assert.True(signal.Wait(Limit), "what must happen did not");

    public static void MustMeet(this Barrier barrier) => Assert.True(barrier.SignalAndWait(Limit), "the others did not come");
}
