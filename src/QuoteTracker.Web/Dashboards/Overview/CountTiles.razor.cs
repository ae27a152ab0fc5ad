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

    [Parameter]
    public CountUnit Unit { get; set; }

    private IEnumerable<(int Count, string Text, string Address)> Tiles =>
    [
        Unit == CountUnit.Reports
            ? (Counts.Reports, $"{Noun(Counts.Reports, "report")} of {Numbers.Count(Counts.Utterances, "utterance", "utterances")}", Urls.Quotes(Filter))
            : (Counts.Utterances, $"{Noun(Counts.Utterances, "utterance")} in {Numbers.Count(Counts.Reports, "report", "reports")}", Urls.Quotes(Filter)),
        (Counts.Speakers, Noun(Counts.Speakers, "speaker"), Urls.Speakers(Filter, unit: Unit)),
        (Counts.Recurring, $"{Noun(Counts.Recurring, "statement")} said again", Urls.Statements(Filter, unit: Unit)),
        (Counts.ToReview, $"{Noun(Counts.ToReview, "quote")} {(Counts.ToReview == 1 ? "waits" : "wait")} for your review", Urls.Quotes(Filter with { Review = ReviewState.NeedsReview })),
    ];

    private static string Noun(int count, string one) => count == 1 ? one : one + "s";
}
