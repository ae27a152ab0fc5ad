using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Synthetic;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;
using QuoteTracker.Web.Tests.Store.Queries;

namespace QuoteTracker.Web.Tests.Store.Rewriting;

/// <summary>What the ledger selects, orders and counts, against the database's own answers to the same filters.</summary>
internal static class LedgerCounts
{
    /// <summary>A filter is held every so many steps; all filters together would take a minute.</summary>
    private const int EachSteps = 4;

    private const string Counted = """
        SELECT coalesce(q.SpeakerId, 0) AS Speaker, coalesce(t.ThemeId, 0) AS Theme,
               COUNT(DISTINCT CASE WHEN q.StatementId IS NULL THEN -q.Id ELSE q.StatementId * 1000000 + q.DocumentId END) AS Reports,
               COUNT(DISTINCT CASE WHEN q.StatementId IS NULL OR q.Utterance IS NULL THEN -q.Id ELSE q.StatementId * 1000000 + q.Utterance END) AS Utterances
        FROM Quotes q LEFT JOIN QuoteThemes t ON t.QuoteId = q.Id WHERE q.IsRejected = 0 GROUP BY 1, 2
        """;

    /// <summary>Fails when an answer is not the database's; <paramref name="after"/> says what was done last. Ids for filters follow from <paramref name="step"/>.</summary>
    public static async Task HoldAsync(StoreOnDisk store, int step, string after)
    {
        await using var context = store.Context();
        foreach (var (_, filter) in (await FiltersAsync(context, step)).Index().Where(f => f.Index % EachSteps == step % EachSteps))
        {
            var selected = await context.Ledger.SelectAsync(context, filter);
            foreach (var sort in Enum.GetValues<QuoteSort>())
            {
                var ids = await context.Quotes.Where(filter, context).OrderBy(sort).Select(q => q.Id).ToListAsync();
                Assert.True(ids.SequenceEqual(SelectedOrder.Page(selected, sort, 0, int.MaxValue)), $"{sort} of {filter} is wrong after: {after}");
            }

            await SelectedFacts.HoldAsync(context, filter, selected, after);
        }

        await HoldAllAsync(context, after);
    }

    private static async Task HoldAllAsync(QuoteTrackerContext context, string after)
    {
        var selected = await context.Ledger.SelectAsync(context, QuoteFilter.All);
        var counted = await context.Database.SqlQueryRaw<Cell>(Counted).ToListAsync();
        var themes = (int)counted.Select(c => c.Theme).DefaultIfEmpty().Max() + 1;
        var byTheme = UtteranceCounts.ByTheme(selected, themes * selected.SpeakerLimit, new SpeakerAndTheme(selected, themes));
        foreach (var cell in counted.Where(c => c.Theme > 0))
        {
            var place = (cell.Speaker * themes) + cell.Theme;
            Assert.True((cell.Utterances, cell.Reports) == (byTheme.Utterances[place], byTheme.Reports[place]), $"counts of {cell} are wrong after: {after}");
        }

        Assert.Equal(counted.Where(c => c.Theme > 0).Sum(c => c.Utterances), byTheme.Utterances.Sum());
        foreach (var statement in await context.Statements.Select(s => new { s.Id, s.Reports, s.Utterances, s.FirstSaid }).ToListAsync())
        {
            Assert.True((statement.Reports, statement.Utterances, statement.FirstSaid) ==
                (selected.All.Statements.Reports[(int)statement.Id], selected.All.Statements.Utterances[(int)statement.Id], SelectedQuotes.DayOf(selected.All.Statements.First[(int)statement.Id])), $"{statement} is wrong after: {after}");
        }
    }

    private static async Task<IReadOnlyList<QuoteFilter>> FiltersAsync(QuoteTrackerContext context, int step)
    {
        var (speaker, theme, statement, document) = (await IdAsync("Speakers"), await IdAsync("Themes"), await IdAsync("Statements"), await IdAsync("Documents"));
        var from = new DateOnly(2012, 1, 1).AddDays(step * 40);
        return
        [
            QuoteFilter.All, new() { Speakers = [speaker, speaker + 2] }, new() { NotSpeakers = [speaker] }, new() { UnknownSpeaker = true }, new() { Themes = [theme, theme + 1] },
            new() { From = from, To = from.AddDays(900) }, new() { From = from, Themes = [theme] }, new() { Dated = DateState.Undated }, new() { Dated = DateState.Dated, Recurring = true },
            new() { Recurring = true }, new() { Statement = statement }, new() { Statement = statement, Utterance = 1 }, new() { Document = document }, new() { Quotes = [step, step + 5, 1_000_000] },
            new() { Review = ReviewState.NeedsReview }, new() { Review = ReviewState.Unreviewed }, new() { Review = ReviewState.Reviewed }, new() { Kinds = [QuoteKind.Direct] }, new() { Kinds = [QuoteKind.Mixed, QuoteKind.Block] },
            new() { Sources = await context.Documents.Where(d => d.Id == document).Select(d => d.Source!).ToListAsync() }, new() { Term = await context.QuoteTerms.Select(t => t.Key).FirstOrDefaultAsync() },
            new() { Text = "the" }, new() { Text = "will " }, new() { Text = SyntheticWords.Nouns[step % 30] + " the" }, new() { Text = "made" }, new() { Text = $"“{SyntheticWords.Nouns[step % 30]}”", Speakers = [speaker] },
        ];

        async Task<long> IdAsync(string table)
        {
            var sql = $"SELECT Id AS Value FROM {table} ORDER BY Id LIMIT 1 OFFSET {step % 7}";
            return await context.Database.SqlQueryRaw<long>(sql).SingleOrDefaultAsync();
        }
    }

    private readonly record struct SpeakerAndTheme(SelectedQuotes Selected, int Themes) : IThemeKey
    {
        public bool Counts(int at) => true;

        public int At(int at, int theme) => (Selected.Speakers[at] * Themes) + theme;
    }

    private sealed record Cell(int Speaker, int Theme, int Reports, int Utterances);
}
