namespace QuoteTracker.Web.Dashboards.Series;

/// <summary>What one speaker, the unknown ones, or all others said over time: a count for each bucket of the axis.</summary>
public sealed record SpeakerSeries(SeriesKind Kind, long? SpeakerId, string Name, int Color, IReadOnlyList<PeriodCount> Counts);
