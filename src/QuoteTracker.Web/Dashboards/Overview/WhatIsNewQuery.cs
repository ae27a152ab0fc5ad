using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Dashboards.Statements;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>Finds what the latest stretch of time brought. "New" is measured from the last dated quote, not from today: archives have news too.</summary>
public static class WhatIsNewQuery
{
    public static async Task<WhatIsNew> AskAsync(QuoteTrackerContext context, SelectedQuotes selected, QuotesOverTime overTime, int most, CancellationToken stop)
    {
        if (overTime is not { First: { } first, Last: { } last })
            return new(null, []);
        var since = CourseBounds.SinceOf(first, last);
        var spans = Spans(selected, since.DayNumber + 1);
        var totals = selected.All.Statements;
        var fresh = spans.Where(s => s.Before == 0 && totals.First[s.Statement] > since.DayNumber)
            .OrderByDescending(s => totals.Reports[s.Statement]).ThenByDescending(s => s.Said).ThenBy(s => s.Statement).Take(most);
        var returned = spans.Where(s => s.Before > 0 && s.Silence >= StatementFading.ShortestSilence).OrderByDescending(s => s.Silence).ThenByDescending(s => s.Said).ThenBy(s => s.Statement).Take(most);
        return new(since, await NameAsync(context, selected, [.. returned.Concat(fresh).Select(s => (s, FirstSpeaker(selected, s.Begin, s.End, since.DayNumber + 1)))], stop));
    }

    /// <summary>The statements said since that day.</summary>
    private static List<Span> Spans(SelectedQuotes selected, int since)
    {
        var (spans, days) = (new List<Span>(), selected.Rows.Days);
        for (var at = 0; at < days.Length; at++)
        {
            if (days[at] < since || selected.Statements[at] == 0)
                continue;
            var (begin, end) = (selected.BeginOfStatement(at), selected.EndOfStatement(at));
            spans.Add(SpanOf(selected, begin, end, since));
            at = end - 1;
        }

        return spans;
    }

    private static Span SpanOf(SelectedQuotes selected, int begin, int end, int since)
    {
        var (before, said) = (0, int.MaxValue);
        foreach (var day in selected.Days[begin..end])
            (before, said) = day < since ? (Math.Max(before, day), said) : (before, Math.Min(said, day));
        return new(selected.Statements[begin], before, said, begin, end);
    }

    /// <summary>The known speaker who said it first since that day; 0 for none.</summary>
    private static int FirstSpeaker(SelectedQuotes selected, int begin, int end, int since) =>
        Enumerable.Range(begin, end - begin).Where(at => selected.Days[at] >= since && selected.Speakers[at] > 0)
            .OrderBy(at => selected.Days[at]).ThenBy(at => selected.Ids[at]).Select(at => selected.Speakers[at]).FirstOrDefault();

    private static async Task<IReadOnlyList<NewLine>> NameAsync(QuoteTrackerContext context, SelectedQuotes selected, List<(Span Span, int Speaker)> spans, CancellationToken stop)
    {
        var (statements, speakers) = (spans.ConvertAll(s => (long)s.Span.Statement), spans.ConvertAll(s => (long)s.Speaker));
        var texts = await context.Statements.Where(s => statements.Contains(s.Id)).Select(s => new { s.Id, s.Text }).ToDictionaryAsync(s => s.Id, s => s.Text, stop);
        var names = await context.Speakers.Where(s => speakers.Contains(s.Id)).Select(s => new NamedSpeaker(s.Id, s.Label, s.Color)).ToDictionaryAsync(s => s.Id, stop);
        return
        [
            .. spans.Where(s => texts.ContainsKey(s.Span.Statement)).Select(s => new NewLine(s.Span.Statement, texts[s.Span.Statement], names.GetValueOrDefault(s.Speaker),
                SelectedQuotes.DayOf(s.Span.Said)!.Value, SelectedQuotes.DayOf(s.Span.Before), selected.All.Statements.Utterances[s.Span.Statement], selected.All.Statements.Reports[s.Span.Statement])),
        ];
    }

    /// <summary>When a statement was last said before the stretch and first in it, and where its quotes begin and end.</summary>
    private readonly record struct Span(int Statement, int Before, int Said, int Begin, int End)
    {
        public int Silence => Said - Before;
    }
}
