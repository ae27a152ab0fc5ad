using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Series;

namespace QuoteTracker.Web.Dashboards.Compare;

/// <summary>How often a speaker says a shared statement, and since when; null when undated.</summary>
public sealed record SharedBy(NamedSpeaker Speaker, PeriodCount Said, DateOnly? First);
