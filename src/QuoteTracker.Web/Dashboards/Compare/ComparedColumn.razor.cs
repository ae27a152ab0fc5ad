using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Compare;

/// <summary>One of the compared speakers: counts over time on the common scale, and a few quotes.</summary>
public sealed partial class ComparedColumn
{
    [Parameter, EditorRequired]
    public required ComparedSpeaker Compared { get; set; }

    /// <summary>Which of them it is, from 0: makes the chart's key unique.</summary>
    [Parameter, EditorRequired]
    public required int Index { get; set; }

    /// <summary>The common axis; null when nothing has a date.</summary>
    [Parameter, EditorRequired]
    public required TimeScale? Scale { get; set; }

    /// <summary>The highest count of all of them.</summary>
    [Parameter, EditorRequired]
    public required long Ceiling { get; set; }

    /// <summary>What they are compared on.</summary>
    [Parameter, EditorRequired]
    public required QuoteFilter Filter { get; set; }

    /// <summary>What the chart counts.</summary>
    [Parameter]
    public CountUnit Unit { get; set; }

    private QuoteFilter Own => Filter with { Speakers = [Compared.Speaker.Id] };

    private IReadOnlyList<ChartSeries> Series => [new(Compared.Speaker.Name, Compared.Speaker.Color, [.. Scale!.Buckets.Zip(Compared.OverTime, MarkOf)], Urls.Quotes(Own))];

    private ChartMark MarkOf(TimeBucket bucket, PeriodCount count) => count.Reports == 0
        ? default
        : new(count.Of(Unit), OverTimeMarks.Says(Compared.Speaker.Name, bucket.Label, count), Urls.Quotes(Own.Within(bucket.First, bucket.Last)));
}
