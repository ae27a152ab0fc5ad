using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Analysis.Themes;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Turns an analysis into the rows of one document, as far as the document alone decides them.</summary>
internal static class DocumentRows
{
    /// <summary>SHA-256 of the text in UTF-8, lower-case hex.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>A new document without its quotes.</summary>
    public static Document Document(DocumentAnalysis analysis, DocumentArrival arrival, string hash, DateTime now)
    {
        var source = analysis.Source;
        var document = new Document
        {
            ContentHash = hash,
            Text = source.Text,
            Origin = arrival.Origin,
            Address = arrival.Address,
            ImportedAt = now,
            ImportRunId = arrival.ImportRunId,
            IsSample = arrival.IsSample,
            BlockQuotes = JsonSerializer.Serialize(source.BlockQuotes.Select(span => new[] { span.Start, span.End })),
            GivenTitle = source.Title,
            GivenSource = source.Source,
            GivenDate = source.Date?.ToString(),
        };
        Fill(document, analysis);
        return document;
    }

    /// <summary>Sets what the analysis found about the document itself; what a person set stays.</summary>
    public static void Fill(Document document, DocumentAnalysis analysis)
    {
        if (!document.TitleByHand)
            document.Title = analysis.Title;
        if (!document.SourceByHand)
            document.Source = analysis.Outlet;
        if (document.DateOrigin != DateOrigin.Hand)
            SetDate(document, analysis.Date);
        document.Zones = JsonSerializer.Serialize(analysis.Zones.Select(zone => new[] { zone.Span.Start, zone.Span.End, (int)zone.Kind }));
        document.AnalysisVersion = DocumentAnalyzer.Version;
        document.Terms.Clear();
        document.Terms.AddRange(analysis.Terms.GroupBy(term => term.Key, StringComparer.Ordinal)
            .Select(group => new DocumentTerm { Key = group.Key, Text = MostUsed(group), Count = group.Count() }));
    }

    public static void SetDate(Document document, DocumentDate date)
    {
        document.Year = date.Year;
        document.Month = date.Month;
        document.Day = date.Day;
        document.DatePrecision = date.Precision;
        document.DateOrigin = date.Origin;
        document.DateStart = date.Span?.Start;
        document.DateEnd = date.Span?.End;
        document.FirstDay = date.FirstDay;
    }

    private static string MostUsed(IEnumerable<KeyTerm> terms) =>
        terms.GroupBy(term => term.Text, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;
}
