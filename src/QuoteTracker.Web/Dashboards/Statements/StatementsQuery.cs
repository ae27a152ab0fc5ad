using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Asks for recurring statements, ranked by how they recur in a selection of quotes.</summary>
public sealed class StatementsQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    public const int PageSize = 25;

    public async Task<StatementsAnswer> AskAsync(StatementsQuestion question, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var selected = await context.Ledger.SelectAsync(context, question.Filter, stop);
        var courses = new StatementCourses(selected, CourseBounds.Of(selected, question.Filter));
        var counts = StatementCounts.Recurring(selected).Where(s => s.Of(question.Unit) >= question.Least && (question.Course == CourseKind.Any || courses.Of(s).Kind == question.Course)).ToList();
        var total = counts.Count;
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        var page = Math.Clamp(question.Page, 1, pages);
        var ranked = Ranking.First(counts, page * PageSize, (one, other) => Compare(one, other, question))[((page - 1) * PageSize)..];
        var (first, last) = (ranked.Min(s => s.First), ranked.Max(s => s.Last));
        var scale = first is { } from && last is { } to ? TimeScale.For(from, to) : null;
        return new(total, page, pages, first, last, await StatementLines.FillAsync(context, selected, ranked, courses, scale, question.Unit, stop));
    }

    private static int Compare(in StatementCount one, in StatementCount other, StatementsQuestion question) => question.Order switch
    {
        StatementOrder.Speakers => other.Speakers.CompareTo(one.Speakers),
        StatementOrder.Span => SpanOf(other).CompareTo(SpanOf(one)),
        StatementOrder.Recent => Nullable.Compare(other.Last, one.Last),
        _ => 0,
    } is not 0 and var first ? first : StatementCounts.Compare(one, other, question.Unit);

    /// <summary>In days; less than any for an undated one.</summary>
    private static int SpanOf(in StatementCount statement) => statement.Last?.DayNumber - statement.First?.DayNumber ?? -1;
}
