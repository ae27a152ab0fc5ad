using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Commands;

/// <summary>One thing to extract from: a line of JSON, a whole file, or the reason why it cannot be read. Exactly one of the three is set.</summary>
internal readonly record struct ExtractItem(string Where, ReadOnlyMemory<byte>? Line = null, string? File = null, string? Fault = null);

/// <summary>Turns the paths of a command line into the items to extract from, one at a time and in order.</summary>
internal static class ExtractInput
{
    /// <summary>Longest document that is read, in bytes; more than any article and little enough to analyse in bounded memory.</summary>
    public const int LongestDocument = 16 * 1024 * 1024;

    public static IEnumerable<ExtractItem> Read(IEnumerable<string> paths) => paths.SelectMany(ReadOne);

    private static IEnumerable<ExtractItem> ReadOne(string path) => path == DocumentReader.StandardInput
        ? Lines(() => Console.OpenStandardInput(), "standard input")
        : FolderWalk.Files(path).SelectMany(found => found.Fault is { } fault ? [new ExtractItem(found.Path, Fault: fault)] : ReadFile(found.Path));

    private static IEnumerable<ExtractItem> ReadFile(string path) =>
        FormatSniffer.ByName(path) == DocumentFormat.JsonLines ? Lines(() => File.OpenRead(path), path) : [new ExtractItem(path, File: path)];

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
                var bytes = number == 1 ? WithoutMark(line) : line;
                if (bytes is null) yield return new ExtractItem(where, Fault: $"the line is longer than {LongestDocument / 1024 / 1024} MB");
                else if (bytes.Value.Span.Trim(" \t\r"u8).Length > 0) yield return new ExtractItem(where, Line: bytes);
            }
        }
    }

    // Some editors put a byte order mark before the first line.
    private static ReadOnlyMemory<byte>? WithoutMark(ReadOnlyMemory<byte>? line) => line is { Span: [0xEF, 0xBB, 0xBF, ..] } marked ? marked[3..] : line;
}
