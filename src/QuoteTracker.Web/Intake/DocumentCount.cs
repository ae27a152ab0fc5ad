namespace QuoteTracker.Web.Intake;

/// <summary>Tells how many documents a file holds without reading them: for "n of m".</summary>
public static class DocumentCount
{
    public static int InFile(string path, string name)
    {
        if (FormatSniffer.ByName(name) != DocumentFormat.JsonLines)
            return 1;
        try
        {
            using var stream = File.OpenRead(path);
            return InLines(stream);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return 1;
        }
    }

    /// <summary>Lines with anything in them.</summary>
    public static int InLines(Stream stream)
    {
        var buffer = new byte[64 * 1024];
        var count = 0;
        var isBlank = true;
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            foreach (var value in buffer.AsSpan(0, read))
            {
                if (value == '\n')
                {
                    count += isBlank ? 0 : 1;
                    isBlank = true;
                }
                else if (value > ' ')
                {
                    isBlank = false;
                }
            }
        }

        return isBlank ? count : count + 1;
    }
}
