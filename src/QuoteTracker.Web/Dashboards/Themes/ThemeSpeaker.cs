using QuoteTracker.Web.Dashboards.Overview;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>How much a speaker says about a theme.</summary>
public sealed record ThemeSpeaker(NamedSpeaker Speaker, int Utterances, int Quotes);
