using QuoteTracker.Web.Dashboards.Series;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>Who speaks about what: a row a speaker, a column a theme, in the order of <see cref="Speakers"/> and <see cref="Themes"/>.</summary>
public sealed record SpeakersByThemes(IReadOnlyList<NamedSpeaker> Speakers, IReadOnlyList<NamedTheme> Themes, IReadOnlyList<IReadOnlyList<PeriodCount>> Counts);
