using System.Buffers.Binary;
using System.Globalization;

namespace IskraSite.Publishing.Signing;

/// <summary>The number by which minisign tells keys apart: 8 bytes, the least significant first.</summary>
internal readonly record struct KeyNumber(ulong Value)
{
    /// <summary>How many bytes it has.</summary>
    public const int Length = sizeof(ulong);

    /// <summary>Reads it from the beginning of some bytes.</summary>
    public static KeyNumber Read(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt64LittleEndian(bytes));

    public byte[] ToArray()
    {
        var bytes = new byte[Length];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Value);
        return bytes;
    }

    /// <summary>16 capital hexadecimal digits, as minisign shows it.</summary>
    public override string ToString() => Value.ToString("X16", CultureInfo.InvariantCulture);
}
