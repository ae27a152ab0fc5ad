using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Series;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>How much a speaker says about a theme.</summary>
public sealed record ThemeSpeaker(NamedSpeaker Speaker, PeriodCount Said);
