using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuoteTracker.Synthetic;
using QuoteTracker.Web.Dashboards.Compare;
using QuoteTracker.Web.Dashboards.Documents;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Dashboards.Review;
using QuoteTracker.Web.Dashboards.Speakers;
using QuoteTracker.Web.Dashboards.Statements;
using QuoteTracker.Web.Dashboards.Themes;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Benchmarks;

/// <summary>What the pages ask, each time with another filter.</summary>
internal sealed class MillionQuestions(IServiceProvider services, SyntheticCollection collection)
{
    /// <summary>Name of the page, and its question of a round.</summary>
    public IReadOnlyList<(string Name, Func<int, Task> Ask)> All =>
    [
        ("quotes", _ => Quotes(QuoteFilter.All)),
        ("quotes, most said first", _ => Quotes(QuoteFilter.All, QuoteSort.MostSaid)),
        ("quotes, the least sure first", _ => Quotes(QuoteFilter.All, QuoteSort.LeastSure)),
        ("quotes, a page deep inside", round => Quotes(QuoteFilter.All, page: 10_000 + (round * 100))),
        ("quotes of a speaker", round => Quotes(Speaker(round))),
        ("quotes of a theme and period", round => Quotes(Period(round) with { Themes = Theme(round) })),
        ("quotes with a rare word", round => Quotes(new QuoteFilter { Text = SyntheticWords.Place(round * 37) })),
        ("quotes with a noun", round => Quotes(new QuoteFilter { Text = SyntheticWords.Nouns[round % SyntheticWords.Nouns.Length] })),
        ("quotes with the commonest word", round => Quotes(Period(round) with { Text = "the" })),
        ("quotes with two common words", round => Quotes(new QuoteFilter { Text = $"will {SyntheticWords.Units[round % SyntheticWords.Units.Length]} " })),
        ("quotes with the start of a word", round => Quotes(new QuoteFilter { Text = SyntheticWords.Nouns[round % SyntheticWords.Nouns.Length][..3] })),
        ("overview", _ => Overview(QuoteFilter.All)),
        ("overview of a period", round => Overview(Period(round))),
        ("overview of a speaker", round => Overview(Speaker(round))),
        ("overview without a speaker", round => Overview(new QuoteFilter { NotSpeakers = [1 + (round * 3)] })),
        ("statements", _ => Statements(QuoteFilter.All)),
        ("statements of a period", round => Statements(Period(round))),
        ("statement", round => Get<StatementQuery>().AskAsync(new StatementQuestion(1 + round, 1))),
        ("speakers", _ => Get<SpeakersQuery>().AskAsync(new SpeakersQuestion(QuoteFilter.All, default, 1))),
        ("speaker", round => Get<SpeakerQuery>().AskAsync(1 + (round * 7), QuoteFilter.All)),
        ("themes", _ => Get<ThemesQuery>().AskAsync(new ThemesQuestion(null, default, false, 1))),
        ("theme", round => Get<ThemeQuery>().AskAsync(new ThemeQuestion(Theme(round)[0], QuoteFilter.All))),
        ("documents", _ => Get<DocumentsQuery>().AskAsync(new DocumentsQuestion(null, null, default, default, 1))),
        ("compare", round => Get<CompareQuery>().AskAsync(Period(round) with { Speakers = [1 + round, 2 + round, 3 + round] })),
        ("review", _ => Get<ReviewQuery>().AskAsync(new ReviewQuestion(null, []))),
        ("navigation", _ => new NavCountsQuery(Get<IDbContextFactory<QuoteTrackerContext>>(), Get<ReviewQuery>()).AskAsync()),
        ("find anything", round => new FindQuery(Get<IDbContextFactory<QuoteTrackerContext>>()).AskAsync(SyntheticWords.Nouns[round % SyntheticWords.Nouns.Length])),
        ("menus of the filter", async round =>
        {
            await Get<FilterChoicesQuery>().ThemesAsync("");
            await Get<FilterChoicesQuery>().SourcesAsync("");
            await Get<FilterChoicesQuery>().SpeakersAsync(SyntheticWords.Place(round));
        }),
        ("documents with a word", round => Get<DocumentsQuery>().AskAsync(new DocumentsQuestion(SyntheticWords.Nouns[round % SyntheticWords.Nouns.Length], null, default, default, 1))),
    ];

    private T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    private Task<QuotesAnswer> Quotes(QuoteFilter filter, QuoteSort sort = QuoteSort.Newest, int page = 1) => Get<QuotesQuery>().AskAsync(new QuoteAddress(filter, sort, page));

    private Task<OverviewAnswer> Overview(QuoteFilter filter) => Get<OverviewQuery>().AskAsync(filter);

    private Task<StatementsAnswer> Statements(QuoteFilter filter) => Get<StatementsQuery>().AskAsync(new StatementsQuestion(filter, default, 1, 1));

    private static QuoteFilter Speaker(int round) => new() { Speakers = [1 + (round * 3)] };

    private long[] Theme(int round) => [1 + (round * 5 % collection.Themes)];

    private static QuoteFilter Period(int round) => new() { From = new DateOnly(2015, 1, 1).AddDays(round * 31), To = new DateOnly(2016, 1, 1).AddDays(round * 37) };
}
