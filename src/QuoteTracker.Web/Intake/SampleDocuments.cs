using System.Reflection;
using QuoteTracker.Web.Intake.JsonLines;

namespace QuoteTracker.Web.Intake;

/// <summary>The documents that come with the program, as resources named <c>Sample/…</c>.</summary>
public static class SampleDocuments
{
    private const string Folder = "Sample/";
    private static readonly Assembly Home = typeof(SampleDocuments).Assembly;

    public static IEnumerable<ReadResult> Read(DocumentReader reader) => Names().SelectMany(name => ReadOne(reader, name));

    public static int Count() => Names().Sum(name =>
    {
        using var stream = Home.GetManifestResourceStream(name)!;
        return FormatSniffer.ByName(name) == DocumentFormat.JsonLines ? DocumentCount.InLines(stream) : 1;
    });

    private static IEnumerable<string> Names() =>
        Home.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static IEnumerable<ReadResult> ReadOne(DocumentReader reader, string name)
    {
        using var stream = Home.GetManifestResourceStream(name)!;
        var isLines = FormatSniffer.ByName(name) == DocumentFormat.JsonLines;
        IEnumerable<ReadResult> results = isLines
            ? JsonLinesReader.Read(stream, name, IntakeLimits.Default)
            : [reader.ReadBytes(BoundedRead.All(stream, IntakeLimits.Default.MaxDocumentBytes, stream.Length).Span, name)];
        foreach (var result in results)
            yield return result;
    }
}
