using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Series;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>One theme: its terms, and who says what about it when, in the selection that was asked for.</summary>
public sealed record ThemeAnswer(
    long Id,
    string Name,
    bool IsHidden,
    bool ByHand,
    OverviewCounts Counts,
    IReadOnlyList<ThemeTermLine> Terms,
    IReadOnlyList<ThemeSpeaker> Speakers,
    IReadOnlyList<StatementLine> Statements,
    QuotesOverTime OverTime);
