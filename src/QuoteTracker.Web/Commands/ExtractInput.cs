using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Intake.JsonLines;

namespace QuoteTracker.Web.Commands;

/// <summary>One thing to extract from: a line of JSON, a whole file, or the reason why it cannot be read. Exactly one of the three is set.</summary>
internal readonly record struct ExtractItem(string Where, ReadOnlyMemory<byte>? Line = null, string? File = null, string? Fault = null);

/// <summary>Turns the paths of a command line into the items to extract from, one at a time and in order.</summary>
internal static class ExtractInput
{
    public static IEnumerable<ExtractItem> Read(IEnumerable<string> paths, IntakeLimits limits) => paths.SelectMany(path => ReadOne(path, limits));

    /// <summary>The lines of one file, or of standard input for "-", whatever the file is called.</summary>
    public static IEnumerable<ExtractItem> ReadLines(string path) =>
        path == DocumentReader.StandardInput ? Lines(Console.OpenStandardInput, "standard input", IntakeLimits.Default) : Lines(() => File.OpenRead(path), path, IntakeLimits.Default);

    private static IEnumerable<ExtractItem> ReadOne(string path, IntakeLimits limits) => path == DocumentReader.StandardInput
        ? Lines(Console.OpenStandardInput, "standard input", limits)
        : FolderWalk.Files(path).SelectMany(found => found.Fault is { } fault ? [new ExtractItem(found.Path, Fault: fault)] : ReadFile(found.Path, limits));

    private static IEnumerable<ExtractItem> ReadFile(string path, IntakeLimits limits) =>
        FormatSniffer.ByName(path) == DocumentFormat.JsonLines ? Lines(() => File.OpenRead(path), path, limits) : [new ExtractItem(path, File: path)];

    private static IEnumerable<ExtractItem> Lines(Func<Stream> open, string name, IntakeLimits limits)
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
            foreach (var line in ByteLines.Read(stream, limits.MaxDocumentBytes))
            {
                var where = Reasons.Line(name, line.Number);
                var bytes = line.Number == 1 ? WithoutMark(line.Bytes) : line.Bytes;
                if (line.IsTooLong) yield return new ExtractItem(where, Fault: Reasons.LineTooLong(line.Length, limits));
                // The bytes hold only until the next line is read, and the analysis is not over then.
                else if (bytes.Span.Trim(" \t\r"u8).Length > 0) yield return new ExtractItem(where, Line: bytes.ToArray());
            }
        }
    }

    // Some editors put a byte order mark before the first line.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> line) => line.Span is [0xEF, 0xBB, 0xBF, ..] ? line[3..] : line;
}
