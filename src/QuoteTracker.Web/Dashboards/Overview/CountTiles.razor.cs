using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>The four numbers of a selection; each opens what it counts.</summary>
public sealed partial class CountTiles
{
    [Parameter, EditorRequired]
    public required OverviewCounts Counts { get; set; }

    [Parameter, EditorRequired]
    public required QuoteFilter Filter { get; set; }

    private IEnumerable<(int Count, string Text, string Address)> Tiles =>
    [
        (Counts.Quotes, $"{Noun(Counts.Quotes, "quote")} in {Numbers.Count(Counts.Utterances, "utterance", "utterances")}", Urls.Quotes(Filter)),
        (Counts.Speakers, Noun(Counts.Speakers, "speaker"), Urls.Speakers(Filter)),
        (Counts.Recurring, $"{Noun(Counts.Recurring, "statement")} said again", Urls.Statements(Filter)),
        (Counts.ToReview, $"{Noun(Counts.ToReview, "quote")} {(Counts.ToReview == 1 ? "waits" : "wait")} for your review", Urls.Quotes(Filter with { Review = ReviewState.NeedsReview })),
    ];

    private static string Noun(int count, string one) => count == 1 ? one : one + "s";
}
