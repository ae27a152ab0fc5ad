using QuoteTracker.Web.Components;
using QuoteTracker.Web.Store.Counting;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>How many quotes a selection has, how many acts of saying they report, in how many reports, and in how many documents.</summary>
public sealed record QuotedActs(int Quotes, int Utterances, int Reports, int Documents)
{
    public static QuotedActs Of(SelectedQuotes selected) => new(selected.Count, selected.Utterances, selected.Reports, selected.CountDocuments());

    /// <summary>"12 quotes: 9 utterances, 12 reports, 10 documents": whatever number led here stands among these.</summary>
    public string Say()
    {
        var quotes = Numbers.Count(Quotes, "quote", "quotes");
        return Quotes == 0 ? quotes
            : $"{quotes}: {Numbers.Count(Utterances, "utterance", "utterances")}, {Numbers.Count(Reports, "report", "reports")}, {Numbers.Count(Documents, "document", "documents")}";
    }
}
