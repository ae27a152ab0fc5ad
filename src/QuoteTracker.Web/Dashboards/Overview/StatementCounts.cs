using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>What is said again and again in a selection: by two utterances at least, or in two reports.</summary>
public static class StatementCounts
{
    public static IQueryable<StatementCount> Recurring(QuoteTrackerContext context, QuoteFilter filter) =>
        Of(context, filter).Where(s => s.Utterances >= 2 || s.Reports >= 2);

    /// <summary>The columns of the statements when nothing is filtered, counts of the selection otherwise.</summary>
    private static IQueryable<StatementCount> Of(QuoteTrackerContext context, QuoteFilter filter) => filter == QuoteFilter.All
        ? context.Statements.Select(s => new StatementCount { Id = s.Id, Utterances = s.Utterances, Reports = s.Reports, Speakers = s.Speakers, First = s.FirstSaid, Last = s.LastSaid })
        : context.Quotes.Where(filter with { Recurring = true }, context).Facts().GroupBy(f => f.StatementId!.Value).Select(g => new StatementCount
        {
            Id = g.Key,
            Utterances = g.Select(f => f.Utterance).Distinct().Count(),
            Reports = g.Select(f => f.DocumentId).Distinct().Count(),
            Speakers = g.Select(f => f.SpeakerId).Distinct().Count(),
            First = g.Min(f => f.FirstDay),
            Last = g.Max(f => f.FirstDay),
        });
}
