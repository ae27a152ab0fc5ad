namespace QuoteTracker.Web.Intake.JsonLines;

/// <summary>Reads a stream line by line and never holds more than one line of at most the limit: a longer one is counted and passed over.</summary>
public static class ByteLines
{
    private const int Chunk = 64 * 1024;

    /// <summary>The lines in order. The bytes of a line hold until the next one is asked for.</summary>
    public static IEnumerable<ByteLine> Read(Stream stream, int maxBytes)
    {
        var chunk = new byte[Chunk];
        var line = new byte[Chunk];
        long number = 1, length = 0;
        int read;
        while ((read = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            for (var start = 0; start < read;)
            {
                var end = Array.IndexOf(chunk, (byte)'\n', start, read - start);
                var stop = end < 0 ? read : end;
                line = Append(line, length, chunk.AsSpan(start, stop - start), maxBytes);
                length += stop - start;
                if (end < 0)
                    break;
                yield return Make(number++, line, length, maxBytes);
                length = 0;
                start = end + 1;
            }
        }

        if (length > 0)
            yield return Make(number, line, length, maxBytes);
    }

    private static byte[] Append(byte[] line, long length, ReadOnlySpan<byte> more, int maxBytes)
    {
        if (length + more.Length > maxBytes)
            return line;
        if (length + more.Length > line.Length)
            Array.Resize(ref line, (int)Math.Max(Math.Min(line.Length * 2L, maxBytes), length + more.Length));
        more.CopyTo(line.AsSpan((int)length));
        return line;
    }

    private static ByteLine Make(long number, byte[] line, long length, int maxBytes)
    {
        if (length > maxBytes)
            return new ByteLine(number, default, length, IsTooLong: true);
        var end = (int)length;
        if (end > 0 && line[end - 1] == '\r')
            end--;
        return new ByteLine(number, line.AsMemory(0, end), length, IsTooLong: false);
    }
}
