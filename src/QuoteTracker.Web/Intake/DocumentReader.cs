using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Intake.Html;
using QuoteTracker.Web.Intake.JsonLines;
using QuoteTracker.Web.Intake.Text;

namespace QuoteTracker.Web.Intake;

/// <summary>Reads files, folders and streams into source texts. Lazy: one document at a time is in memory. Every item gives a result; nothing is passed over in silence but hidden files.</summary>
public sealed class DocumentReader(IntakeLimits limits)
{
    /// <summary>The path that stands for JSON Lines on standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads files and folders (with what is in them, by name), in the order given.</summary>
    public IEnumerable<ReadResult> Read(IEnumerable<string> paths) => paths.SelectMany(ReadPath);

    /// <summary>Reads one file or folder, or standard input.</summary>
    public IEnumerable<ReadResult> ReadPath(string path)
    {
        if (path == StandardInput)
            return ReadJsonLines(Console.OpenStandardInput, "standard input");
        return FolderWalk.Files(path).SelectMany(found => found.Fault is { } fault
            ? [new ReadResult.Refused(found.Path, fault)]
            : ReadFile(found.Path, found.Path));
    }

    /// <summary>Reads one file; <paramref name="name"/> is what it is called in results, and its ending tells the format.</summary>
    public IEnumerable<ReadResult> ReadFile(string path, string name)
    {
        if (FormatSniffer.UnsupportedKind(name) is { } kind)
            return [new ReadResult.Refused(name, Reasons.Unsupported(kind))];
        return FormatSniffer.ByName(name) == DocumentFormat.JsonLines
            ? ReadJsonLines(() => OpenFile(path), name)
            : [ReadWhole(() => OpenFile(path), name)];
    }

    /// <summary>Reads one document of text or HTML out of bytes that are at hand; <paramref name="charset"/> is what the sender says.</summary>
    public ReadResult ReadBytes(ReadOnlySpan<byte> bytes, string name, string? charset = null, DocumentFormat? format = null)
    {
        if (bytes.Length > limits.MaxDocumentBytes)
            return new ReadResult.Refused(name, Reasons.TooLarge(bytes.Length, limits));
        if (bytes.IsEmpty)
            return new ReadResult.Refused(name, Reasons.Empty);
        if (FormatSniffer.UnsupportedKind(bytes) is { } kind)
            return new ReadResult.Refused(name, Reasons.Unsupported(kind));
        format ??= FormatSniffer.ByName(name) ?? FormatSniffer.ByContent(bytes);
        if (TextDecoder.Decode(bytes, charset ?? (format == DocumentFormat.Html ? DeclaredCharset.Find(bytes) : null)) is not { } decoded)
            return new ReadResult.Refused(name, Reasons.NotText);
        var text = CleanText.Of(decoded.Text);
        var result = format == DocumentFormat.Html ? HtmlReader.Read(text, name) : ReadText(text, name);
        return decoded.Replaced > 0 && result is ReadResult.Read read
            ? read with { Notes = [.. read.Notes, Reasons.Replaced(decoded.Replaced)] }
            : result;
    }

    /// <summary>Takes a text that is at hand, such as a pasted one, with what a person says about it.</summary>
    public ReadResult ReadText(string text, string name, string? title = null, string? source = null, DocumentDate? date = null)
    {
        if (text.Length > limits.MaxDocumentBytes)
            return new ReadResult.Refused(name, Reasons.TooLarge(text.Length, limits));
        if (string.IsNullOrWhiteSpace(text))
            return new ReadResult.Refused(name, Reasons.OnlyWhiteSpace);
        return new ReadResult.Read(new SourceText(CleanText.Of(text)) { Title = title, Source = source, Date = date }, null, name);
    }

    private ReadResult ReadWhole(Func<Stream> open, string name)
    {
        try
        {
            using var stream = open();
            var size = stream.CanSeek ? stream.Length : 0;
            if (size > limits.MaxDocumentBytes)
                return new ReadResult.Refused(name, Reasons.TooLarge(size, limits));
            var bytes = BoundedRead.All(stream, limits.MaxDocumentBytes + 1, size);
            return ReadBytes(bytes.Span, name);
        }
        catch (Exception fault) when (FaultOf(fault) is not null)
        {
            return new ReadResult.Refused(name, FaultOf(fault)!);
        }
    }

    private IEnumerable<ReadResult> ReadJsonLines(Func<Stream> open, string name)
    {
        Stream? stream = null;
        string? fault = null;
        try
        {
            stream = open();
        }
        catch (Exception unreadable) when (FaultOf(unreadable) is not null)
        {
            fault = FaultOf(unreadable);
        }

        if (stream is null)
        {
            yield return new ReadResult.Refused(name, fault!);
            yield break;
        }

        using (stream)
        {
            if (stream is FileStream { CanSeek: true, Length: 0 })
                yield return new ReadResult.Refused(name, Reasons.Empty);
            foreach (var result in JsonLinesReader.Read(stream, name, limits))
                yield return result;
        }
    }

    private static FileStream OpenFile(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);

    private static string? FaultOf(Exception fault) => fault switch
    {
        UnauthorizedAccessException => Reasons.NoPermission,
        FileNotFoundException or DirectoryNotFoundException => Reasons.NotFound,
        IOException => Reasons.CannotRead(fault.Message),
        _ => null,
    };
}
