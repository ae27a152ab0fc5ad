using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Dashboards.Statements;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>Asks for the overview of a selection of quotes.</summary>
public sealed class OverviewQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    private const int Series = 6;
    private const int MostSaid = 8;
    private const int HeatRows = 8;
    private const int HeatColumns = 10;
    private const int NewLines = 2;

    public async Task<OverviewAnswer> AskAsync(QuoteFilter filter, CountUnit unit = CountUnit.Utterances, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var selected = await context.Ledger.SelectAsync(context, filter, stop);
        // What only goes through memory does so beside the questions to the database.
        var counting = Task.Run(() => Count(selected, filter), stop);
        var overTime = await OverTimeQuery.AskAsync(context, selected, Series, unit, stop);
        var (recurring, counts) = await counting;
        var courses = new StatementCourses(selected, CourseBounds.Of(selected, filter));
        return new(
            counts,
            overTime,
            await MostSaidQuery.AskAsync(context, selected, recurring, courses, overTime.Scale, unit, MostSaid, stop),
            await SpeakersByThemesQuery.AskAsync(context, selected, filter, HeatRows, HeatColumns, unit, stop),
            await WhatIsNewQuery.AskAsync(context, selected, overTime, NewLines, stop) with { Fading = await FadingAsync(context, selected, recurring, courses, unit, stop) });
    }

    /// <summary>The lines of which it is least likely that they only seem to fade.</summary>
    private static Task<IReadOnlyList<StatementLine>> FadingAsync(QuoteTrackerContext context, SelectedQuotes selected, List<StatementCount> recurring, StatementCourses courses, CountUnit unit, CancellationToken stop) =>
        StatementLines.FillAsync(context, selected,
            [.. recurring.Select(s => (Count: s, Course: courses.Of(s))).Where(s => s.Course.Kind == CourseKind.Fading).OrderBy(s => s.Course.Chance).ThenBy(s => s.Count.Id).Take(NewLines).Select(s => s.Count)], courses, null, unit, stop);

    private static (List<StatementCount> Recurring, OverviewCounts Counts) Count(SelectedQuotes selected, QuoteFilter filter)
    {
        var recurring = StatementCounts.Recurring(selected);
        return (recurring, CountsQuery.Ask(selected, filter, recurring.Count));
    }
}
