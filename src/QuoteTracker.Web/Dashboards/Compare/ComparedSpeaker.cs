using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Series;

namespace QuoteTracker.Web.Dashboards.Compare;

/// <summary>One of the speakers: counts, counts in each bucket of the common axis, counts of each theme of the common list, a few quotes.</summary>
public sealed record ComparedSpeaker(
    NamedSpeaker Speaker,
    string? Role,
    PeriodCount Said,
    int Undated,
    IReadOnlyList<PeriodCount> OverTime,
    IReadOnlyList<PeriodCount> ByTheme,
    IReadOnlyList<SampleQuote> Samples);
