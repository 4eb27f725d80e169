using System.Buffers.Binary;
using System.Text;

namespace IskraSite.Publishing.Finished;

/// <summary>
/// Names as numbers, so that a set of a million links and places takes a few megabytes. Two names that share one are not to be expected.
/// </summary>
internal static class Hash64
{
    private const ulong Seed = 0x2545_F491_4F6C_DD1D;
    private const ulong Factor = 0xD6E8_FEB8_6659_FD93;

    /// <summary>Of a name.</summary>
    public static ulong Of(ReadOnlySpan<char> name)
    {
        const int OnStack = 512;
        var most = Encoding.UTF8.GetMaxByteCount(name.Length);
        var bytes = most <= OnStack ? stackalloc byte[OnStack] : new byte[most];
        return Of(bytes[..Encoding.UTF8.GetBytes(name, bytes)]);
    }

    /// <summary>Of a name in UTF-8.</summary>
    public static ulong Of(ReadOnlySpan<byte> name)
    {
        var hash = Seed ^ (ulong)name.Length;
        for (; name.Length >= 8; name = name[8..]) hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(name));
        var rest = 0UL;
        for (var i = 0; i < name.Length; i++) rest |= (ulong)name[i] << (8 * i);
        return Mix(hash, rest);
    }

    /// <summary>Of a place in a file.</summary>
    public static ulong Of(ulong file, ulong place) => Mix(Mix(Seed, file), place);

    private static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash ^ value) * Factor;
        return hash ^ (hash >> 32);
    }
}
