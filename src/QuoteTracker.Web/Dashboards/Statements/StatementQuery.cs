using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Asks for one statement with its life.</summary>
public sealed class StatementQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    public const int PageSize = 10;

    /// <summary>The statement, or the one that it was merged into; null when there is none, or none of its quotes is left.</summary>
    public async Task<StatementAnswer?> AskAsync(StatementQuestion question, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var id = await context.Statements.IgnoreQueryFilters([QuoteTrackerContext.Merged]).Where(s => s.Id == question.Id).Select(s => s.MergedIntoId ?? s.Id).SingleOrDefaultAsync(stop);
        var statement = await context.Statements.Where(s => s.Id == id).Select(s => new { s.Id, s.Text, s.ByHand }).SingleOrDefaultAsync(stop);
        var quotes = await QuotesOf(context, id)
            .Select(q => new StatementQuote(q.Id, q.Text, q.SpeakerId, q.DocumentId, q.FirstDay, q.Document!.Month, q.Document.Day, q.Utterance, q.InOtherWords)).ToListAsync(stop);
        if (statement is null || quotes.Count == 0)
            return null;

        var timeline = StatementLife.TimelineOf(quotes);
        var pages = (quotes.Count + PageSize - 1) / PageSize;
        var page = Math.Clamp(question.Page, 1, pages);
        return new()
        {
            Asked = question,
            Id = statement.Id,
            Text = statement.Text,
            ByHand = statement.ByHand,
            Quotes = quotes.Count,
            Reports = quotes.Select(q => q.Document).Distinct().Count(),
            Utterances = quotes.Select(q => q.UtteranceKey).Distinct().Count(),
            Undated = quotes.Count(q => q.Day is null),
            First = quotes.Min(q => q.Day),
            Last = quotes.Max(q => q.Day),
            Course = await CourseAsync(context, id, stop),
            Silence = StatementLife.SilenceOf(timeline),
            Timeline = timeline,
            Speakers = await NamedAsync(context, StatementLife.SpeakersOf(quotes), stop),
            Variants = StatementLife.VariantsOf(statement.Text, quotes),
            CounterVariants = await CounterVariantsQuery.AskAsync(context, statement.Id, statement.Text, stop),
            SamePoints = await SamePointsQuery.AskAsync(context, statement.Id, stop),
            Themes = await ThemesAsync(context, id, stop),
            Occurrences = await OccurrencesQuery.AskAsync(context, QuotesOf(context, id).Skip((page - 1) * PageSize).Take(PageSize), StatementLife.NumbersOf(quotes), stop),
            Page = page,
            Pages = pages,
        };
    }

    private static async Task<StatementCourse> CourseAsync(QuoteTrackerContext context, long id, CancellationToken stop)
    {
        var all = await context.Ledger.SelectAsync(context, QuoteFilter.All, stop);
        var selected = await context.Ledger.SelectAsync(context, new QuoteFilter { Statement = id }, stop);
        var courses = new StatementCourses(selected, CourseBounds.Of(all, QuoteFilter.All));
        return StatementCounts.Recurring(selected).Select(courses.Of).FirstOrDefault(StatementCourse.None);
    }

    private static IQueryable<Quote> QuotesOf(QuoteTrackerContext context, long statement)
        => context.Quotes.Where(q => q.StatementId == statement).OrderBy(q => q.FirstDay == null).ThenBy(q => q.FirstDay).ThenBy(q => q.Id);

    private static async Task<IReadOnlyList<StatementSpeaker>> NamedAsync(QuoteTrackerContext context, IReadOnlyList<StatementSpeaker> speakers, CancellationToken stop)
    {
        var ids = speakers.Select(s => s.Id).ToList();
        var names = await context.Speakers.Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, Name = s.Label, s.Color }).ToDictionaryAsync(s => s.Id, stop);
        return [.. speakers.Select(s => s.Id is { } id && names.TryGetValue(id, out var named) ? s with { Name = named.Name, Color = named.Color } : s)];
    }

    private static async Task<IReadOnlyList<NamedTheme>> ThemesAsync(QuoteTrackerContext context, long statement, CancellationToken stop)
        => await context.Quotes.Where(q => q.StatementId == statement).SelectMany(q => q.Themes).Where(t => !t.Theme!.IsHidden)
            .GroupBy(t => new { t.ThemeId, t.Theme!.Name }).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Name)
            .Select(g => new NamedTheme(g.Key.ThemeId, g.Key.Name)).Take(12).ToListAsync(stop);
}
