namespace QuoteTracker.Web.Commands;

/// <summary>Splits a stream of bytes at line feeds, holding one line at a time.</summary>
internal static class LineReader
{
    /// <summary>The lines with their numbers from 1; null instead of a line that is longer than <paramref name="longest"/> bytes, which is skipped without being held.</summary>
    public static IEnumerable<(long Number, ReadOnlyMemory<byte>? Line)> Read(Stream stream, int longest)
    {
        var buffer = new byte[1 << 16];
        using var line = new MemoryStream();
        var number = 1L;
        var tooLong = false;
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            var start = 0;
            while (start < read)
            {
                var feed = Array.IndexOf(buffer, (byte)'\n', start, read - start);
                var end = feed < 0 ? read : feed;
                tooLong |= line.Length + end - start > longest;
                if (!tooLong) line.Write(buffer, start, end - start);
                start = end + 1;
                if (feed < 0) break;
                yield return (number++, tooLong ? null : line.ToArray());
                line.SetLength(0);
                tooLong = false;
            }
        }

        if (tooLong) yield return (number, null);
        else if (line.Length > 0) yield return (number, line.ToArray());
    }
}
