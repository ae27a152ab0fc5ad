using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>Finds what the latest stretch of time brought. "New" is measured from the last dated quote, not from today: archives have news too.</summary>
public static class WhatIsNewQuery
{
    private const int ShortestSilence = 180;
    private const int Candidates = 200;

    public static async Task<WhatIsNew> AskAsync(QuoteTrackerContext context, QuoteFilter filter, QuotesOverTime overTime, int most, CancellationToken stop)
    {
        if (overTime is not { Scale.Unit: var unit, Last: { } last })
            return new(null, []);

        var since = last.DayNumber < 400 ? last : last.AddDays(-DaysOf(unit));
        var spans = from quote in context.Quotes.Where(filter, context)
                    where quote.StatementId != null && quote.FirstDay != null
                    group quote by quote.StatementId!.Value into g
                    select new
                    {
                        Statement = g.Key,
                        Before = g.Max(q => q.FirstDay < since ? q.FirstDay : null),
                        Said = g.Min(q => q.FirstDay >= since ? q.FirstDay : null),
                    };
        var lines = from span in spans
                    join statement in context.Statements on span.Statement equals statement.Id
                    where span.Said != null
                    select new { span.Statement, span.Before, span.Said, statement.Text, statement.Utterances, statement.Reports, statement.FirstSaid };
        var fresh = await lines.Where(l => l.Before == null && l.FirstSaid >= since)
            .OrderByDescending(l => l.Reports).ThenByDescending(l => l.Said).ThenBy(l => l.Statement).Take(most).ToListAsync(stop);
        var returned = (await lines.Where(l => l.Before != null).OrderByDescending(l => l.Said).ThenBy(l => l.Statement).Take(Candidates).ToListAsync(stop))
            .Where(l => l.Said!.Value.DayNumber - l.Before!.Value.DayNumber >= ShortestSilence)
            .OrderByDescending(l => l.Said!.Value.DayNumber - l.Before!.Value.DayNumber).Take(most);
        var found = returned.Concat(fresh).Select(l => new NewLine(l.Statement, l.Text, null, l.Said!.Value, l.Before, l.Utterances, l.Reports)).ToList();
        return new(since, await WithSpeakersAsync(context, filter, found, since, stop));
    }

    /// <summary>How far back the latest stretch reaches, by how fine the axis is.</summary>
    private static int DaysOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => 7,
        TimeUnit.Week => 28,
        TimeUnit.Month => 91,
        _ => 365,
    };

    private static async Task<IReadOnlyList<NewLine>> WithSpeakersAsync(QuoteTrackerContext context, QuoteFilter filter, List<NewLine> lines, DateOnly since, CancellationToken stop)
    {
        var ids = lines.Select(l => (long?)l.Statement).ToList();
        var said = await context.Quotes.Where(filter, context).Where(q => ids.Contains(q.StatementId) && q.FirstDay >= since && q.SpeakerId != null)
            .OrderBy(q => q.FirstDay).ThenBy(q => q.Id)
            .Select(q => new { q.StatementId, Speaker = new NamedSpeaker(q.Speaker!.Id, q.Speaker.Label, q.Speaker.Color) }).ToListAsync(stop);
        return [.. lines.Select(line => line with { Speaker = said.FirstOrDefault(s => s.StatementId == line.Statement)?.Speaker })];
    }
}
