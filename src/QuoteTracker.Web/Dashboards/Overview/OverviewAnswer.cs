using QuoteTracker.Web.Dashboards.Series;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>Everything the overview shows of a selection of quotes.</summary>
public sealed record OverviewAnswer(
    OverviewCounts Counts,
    QuotesOverTime OverTime,
    IReadOnlyList<StatementLine> MostSaid,
    SpeakersByThemes ByTheme,
    WhatIsNew New);
