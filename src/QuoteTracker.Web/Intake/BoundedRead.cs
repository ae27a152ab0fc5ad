namespace QuoteTracker.Web.Intake;

/// <summary>Reads a stream of unknown length into memory, up to a bound.</summary>
public static class BoundedRead
{
    private const int FirstBuffer = 64 * 1024;

    /// <summary>The first <paramref name="maxBytes"/> bytes of the stream, or all when there are fewer.</summary>
    public static ReadOnlyMemory<byte> All(Stream stream, int maxBytes, long expected = 0)
    {
        var buffer = new byte[Math.Clamp(expected + 1, FirstBuffer, maxBytes)];
        var length = 0;
        int read;
        while ((read = stream.Read(buffer, length, buffer.Length - length)) > 0)
        {
            length += read;
            if (length == maxBytes)
                break;
            if (length == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, maxBytes));
        }

        return buffer.AsMemory(0, length);
    }
}
