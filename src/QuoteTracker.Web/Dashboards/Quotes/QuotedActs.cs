using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>How many acts of saying quotes report, and how many documents report them.</summary>
public sealed record QuotedActs(int Utterances, int Documents)
{
    /// <summary>"12 quotes in 9 utterances, 12 documents"; only "5 quotes" when each is an utterance in a document of its own.</summary>
    public static string Say(int quotes, QuotedActs? acts)
    {
        var said = Numbers.Count(quotes, "quote", "quotes");
        return acts is null || (acts.Utterances == quotes && acts.Documents == quotes)
            ? said
            : $"{said} in {Numbers.Count(acts.Utterances, "utterance", "utterances")}, {Numbers.Count(acts.Documents, "document", "documents")}";
    }
}
