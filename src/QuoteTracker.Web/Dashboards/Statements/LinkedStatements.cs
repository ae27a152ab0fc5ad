using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Finds the statements that are linked with one.</summary>
internal static class LinkedStatements
{
    /// <summary>Those that somebody still reports, over links of either direction.</summary>
    public static IQueryable<LinkedStatement> Of(QuoteTrackerContext context, long statement, IQueryable<StatementLink> links) =>
        from link in links.Where(l => l.FirstId == statement).Select(l => new { Other = l.SecondId, l.Kind, l.Difference, l.Score, l.Reason })
            .Concat(links.Where(l => l.SecondId == statement).Select(l => new { Other = l.FirstId, l.Kind, l.Difference, l.Score, l.Reason }))
        join other in context.Statements on link.Other equals other.Id
        where other.Reports > 0
        select new LinkedStatement
        {
            Id = other.Id,
            Text = other.Text,
            Reports = other.Reports,
            Kind = link.Kind,
            Difference = link.Difference,
            Score = link.Score,
            Reason = link.Reason,
            First = context.Quotes.Where(q => q.StatementId == other.Id).OrderBy(q => q.FirstDay == null).ThenBy(q => q.FirstDay).ThenBy(q => q.Id)
                .Select(q => new LinkedStatement.FirstReport(q.FirstDay, q.Speaker!.Label, q.Document!.Source)).FirstOrDefault(),
        };
}
