using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Statements;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;
using QuoteTracker.Web.Tests.Store.Queries;

namespace QuoteTracker.Web.Tests.Store.Rewriting;

/// <summary>What pages are told of a selection, against the same counted in the plainest way from the rows that the database finds for its filter.</summary>
internal static class SelectedFacts
{
    /// <summary>Fails when a count differs; <paramref name="after"/> says what was done last.</summary>
    public static async Task HoldAsync(QuoteTrackerContext context, QuoteFilter filter, SelectedQuotes selected, string after)
    {
        var facts = await context.Quotes.Where(filter, context).Select(q => new Fact(q.Id, q.StatementId, q.Utterance, q.DocumentId, q.SpeakerId, q.FirstDay)).ToListAsync();
        var toReview = await context.Quotes.Where(filter, context).Where(new QuoteFilter { Review = ReviewState.NeedsReview }, context).CountAsync();
        Hold("utterances", facts.Select(f => f.Act).Distinct().Count(), selected.Utterances);
        Hold("reports", facts.Select(f => f.StatementId is { } statement ? (statement, f.DocumentId) : (-f.Id, 0)).Distinct().Count(), selected.Reports);
        Hold("documents", facts.Select(f => f.DocumentId).Distinct().Count(), selected.CountDocuments());
        Hold("speakers", facts.Where(f => f.SpeakerId is not null).Select(f => f.SpeakerId).Distinct().Count(), selected.CountSpeakers());
        Hold("days", (facts.Min(f => f.FirstDay), facts.Max(f => f.FirstDay), facts.Count(f => f.FirstDay is null)), (SelectedQuotes.DayOf(selected.First), SelectedQuotes.DayOf(selected.Last), selected.Undated));
        Hold("quotes to review", toReview, selected.ToReview);

        var (recurring, plain) = (StatementCounts.Recurring(selected), Recurring(facts));
        Hold("recurring statements", string.Join('\n', plain.Select(Say)), string.Join('\n', recurring.Select(Say)));
        var until = await UntilAsync(context, filter, selected);
        var fading = new StatementCourses(selected, CourseBounds.Of(selected, filter)).Fading(recurring, int.MaxValue).Select(s => s.Id);
        Hold("fading statements", string.Join(' ', Fading(facts, plain, until)), string.Join(' ', fading));

        void Hold<T>(string what, T expected, T counted) => Assert.True(Equals(expected, counted), $"{what} of {filter} are wrong after: {after}; {expected} and not {counted}");
    }

    private static string Say(StatementCount s) => $"{s.Id}: {s.Utterances} {s.Reports} {s.Speakers} {s.First} {s.Last}";

    private static List<StatementCount> Recurring(IEnumerable<Fact> facts) =>
    [
        .. facts.Where(f => f.StatementId is not null).GroupBy(f => f.StatementId!.Value).OrderBy(s => s.Key)
            .Select(s => new StatementCount(s.Key, s.Select(f => f.Act).Distinct().Count(), s.Select(f => f.DocumentId).Distinct().Count(), s.Select(f => f.SpeakerId).OfType<long>().Distinct().Count(), s.Min(f => f.FirstDay), s.Max(f => f.FirstDay), 0, 0))
            .Where(s => s.Utterances >= 2 || s.Reports >= 2),
    ];

    private static async Task<DateOnly?> UntilAsync(QuoteTrackerContext context, QuoteFilter filter, SelectedQuotes selected)
    {
        var documents = context.Documents.Where(d => d.FirstDay != null && (filter.To == null || d.FirstDay <= filter.To) && (filter.Sources.Count == 0 || filter.Sources.Contains(d.Source!)));
        return new[] { await documents.MaxAsync(d => d.FirstDay), SelectedQuotes.DayOf(selected.Last) }.Max();
    }

    private static IEnumerable<long> Fading(List<Fact> facts, List<StatementCount> recurring, DateOnly? until) =>
        from statement in recurring
        where statement.First is not null
        let dated = facts.Where(f => f.StatementId == statement.Id && f.FirstDay is not null).Select(f => f.Act).Distinct().Count()
        let chance = StatementFading.ChanceOf(dated, statement.First!.Value, statement.Last!.Value, until!.Value)
        where chance is not null
        orderby chance, statement.Id
        select statement.Id;

    private sealed record Fact(long Id, long? StatementId, int? Utterance, long DocumentId, long? SpeakerId, DateOnly? FirstDay)
    {
        /// <summary>The statement and the number of the utterance; a quote without stands for itself.</summary>
        public (long, int) Act => this is { StatementId: { } statement, Utterance: { } utterance } ? (statement, utterance) : (-Id, 0);
    }
}
