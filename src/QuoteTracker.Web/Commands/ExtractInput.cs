namespace QuoteTracker.Web.Commands;

/// <summary>One thing to extract from: a line of JSON, a whole file, or the reason why it cannot be read. Exactly one of the three is set.</summary>
internal readonly record struct ExtractItem(string Where, ReadOnlyMemory<byte>? Line = null, string? File = null, string? Fault = null);

/// <summary>Turns the paths of a command line into the items to extract from, one at a time and in order.</summary>
internal static class ExtractInput
{
    /// <summary>Longest document that is read, in bytes; more than any article and little enough to analyse in bounded memory.</summary>
    public const int LongestDocument = 16 * 1024 * 1024;

    public static IEnumerable<ExtractItem> Read(IEnumerable<string> paths) => paths.SelectMany(ReadOne);

    private static IEnumerable<ExtractItem> ReadOne(string path)
    {
        if (path == "-") return Lines(() => Console.OpenStandardInput(), "standard input");
        if (Directory.Exists(path)) return Folder(path);
        if (!File.Exists(path)) return [new ExtractItem(path, Fault: "there is no such file or folder")];
        return IsJsonLines(path) ? Lines(() => File.OpenRead(path), path) : [new ExtractItem(path, File: path)];
    }

    private static IEnumerable<ExtractItem> Folder(string path)
    {
        string[] files;
        ExtractItem? fault = null;
        try
        {
            files = Directory.GetFiles(path, "*", SearchOption.AllDirectories);
            Array.Sort(files, StringComparer.Ordinal);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            files = [];
            fault = new ExtractItem(path, Fault: error.Message);
        }

        return fault is { } item ? [item] : files.SelectMany(ReadOne);
    }

    private static IEnumerable<ExtractItem> Lines(Func<Stream> open, string name)
    {
        Stream? stream = null;
        string? fault = null;
        try
        {
            stream = open();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            fault = error.Message;
        }

        if (stream is null)
        {
            yield return new ExtractItem(name, Fault: fault);
            yield break;
        }

        using (stream)
        {
            foreach (var (number, line) in LineReader.Read(stream, LongestDocument))
            {
                var where = $"{name}, line {number}";
                if (line is null) yield return new ExtractItem(where, Fault: $"the line is longer than {LongestDocument / 1024 / 1024} MB");
                else if (line.Value.Span.Trim(" \t\r"u8).Length > 0) yield return new ExtractItem(where, Line: line);
            }
        }
    }

    private static bool IsJsonLines(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".JSONL" or ".NDJSON";
}
