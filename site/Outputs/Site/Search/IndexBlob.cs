using System.Text;

namespace IskraSite.Outputs.Site.Search;

/// <summary>
/// The index of one issue in one language, as few bytes as it can be, since those of all issues are in memory at once: the words in order,
/// each with what it shares with the one before left out, and its passages with their distances.
/// </summary>
/// <param name="bytes">For each word: shared bytes, further bytes, these in UTF-8, how many passages, and for each 16 × distance + impact.</param>
/// <param name="count">How many passages the issue has.</param>
internal sealed class IndexBlob(byte[] bytes, int count)
{
    /// <summary>How many passages the issue has.</summary>
    public int Count { get; } = count;

    /// <summary>Writes one.</summary>
    /// <param name="order">Ids of the words, in order.</param>
    /// <param name="terms">The words by id.</param>
    /// <param name="postings">Place of the word, passage and impact in one number each, sorted.</param>
    public static IndexBlob Write(int[] order, List<string> terms, ulong[] postings, int count)
    {
        using var stream = new MemoryStream(postings.Length * 2);
        byte[] before = [];
        var next = 0;
        for (var place = 0; place < order.Length; place++)
        {
            var term = Encoding.UTF8.GetBytes(terms[order[place]]);
            var shared = term.AsSpan().CommonPrefixLength(before);
            WriteNumber(stream, shared);
            WriteNumber(stream, term.Length - shared);
            stream.Write(term, shared, term.Length - shared);
            before = term;

            var end = next;
            while (end < postings.Length && (int)(postings[end] >> 32) == place) end++;
            WriteNumber(stream, end - next);
            var last = 0;
            for (; next < end; next++)
            {
                var posting = (int)(postings[next] & uint.MaxValue);
                WriteNumber(stream, (((posting >> 4) - last) << 4) | (posting & 15));
                last = posting >> 4;
            }
        }

        return new IndexBlob(stream.ToArray(), count);
    }

    /// <summary>Reads it from the first word.</summary>
    public Cursor Open() => new(bytes);

    private static void WriteNumber(MemoryStream stream, int number)
    {
        for (; number >= 0x80; number >>= 7) stream.WriteByte((byte)(number | 0x80));
        stream.WriteByte((byte)number);
    }

    /// <summary>Goes from word to word.</summary>
    internal sealed class Cursor(byte[] bytes)
    {
        private byte[] term = new byte[64];
        private int length;
        private int next;
        private int left;
        private int passage;

        /// <summary>The word, in UTF-8.</summary>
        public ReadOnlySpan<byte> Term => term.AsSpan(0, length);

        /// <summary>Goes to the next word; the passages of the one before must have been read.</summary>
        public bool MoveNext()
        {
            if (next == bytes.Length) return false;
            var shared = ReadNumber();
            var further = ReadNumber();
            length = shared + further;
            if (length > term.Length) Array.Resize(ref term, length * 2);
            bytes.AsSpan(next, further).CopyTo(term.AsSpan(shared));
            next += further;
            left = ReadNumber();
            passage = 0;
            return true;
        }

        /// <summary>Reads the next passage of the word.</summary>
        public bool TryRead(out int number, out int impact)
        {
            (number, impact) = (0, 0);
            if (left == 0) return false;
            left--;
            var both = ReadNumber();
            passage += both >> 4;
            (number, impact) = (passage, both & 15);
            return true;
        }

        private int ReadNumber()
        {
            var number = 0;
            for (var shift = 0; ; shift += 7)
            {
                var part = bytes[next++];
                number |= (part & 0x7F) << shift;
                if (part < 0x80) return number;
            }
        }
    }
}
