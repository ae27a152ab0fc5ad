namespace QuoteTracker.Web.Components.Charts;

/// <summary>A lane as it is drawn: where its name and its line stand, in pixels from the top.</summary>
public sealed record TimelineRow(TimelineLane Lane, double NameY, double LineY, IReadOnlyList<TimelineMark> Marks);
