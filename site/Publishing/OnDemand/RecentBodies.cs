using IskraSite.Editions.Proving;

namespace IskraSite.Publishing.OnDemand;

/// <summary>The bodies of the issues that were proved or asked for last: those that an editor works on.</summary>
internal sealed class RecentBodies
{
    private const int Most = 24;

    private readonly Lock gate = new();
    private readonly LinkedList<(BodiesProof Proof, ProvedIssue Bodies)> kept = [];

    /// <summary>Keeps the bodies of a proof.</summary>
    public void Keep(BodiesProof proof, ProvedIssue bodies)
    {
        lock (gate)
        {
            kept.AddFirst((proof, bodies));
            if (kept.Count > Most) kept.RemoveLast();
        }
    }

    /// <summary>The bodies of a proof; null when they were let go.</summary>
    public ProvedIssue? Find(BodiesProof proof)
    {
        lock (gate)
        {
            if (kept.FirstOrDefault(pair => pair.Proof == proof) is not { Proof: not null } found) return null;
            kept.Remove(found);
            kept.AddFirst(found);
            return found.Bodies;
        }
    }
}
