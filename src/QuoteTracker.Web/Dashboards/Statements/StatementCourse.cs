namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>A statement's course in a selection.</summary>
/// <param name="Kind">What is told.</param>
/// <param name="First">The first day on which it was said; null without a dated quote.</param>
/// <param name="Last">The last day before the silence that is told of, else the last day of all.</param>
/// <param name="Then">The day that ended the silence, or the day up to which it lasts.</param>
/// <param name="Utterances">Dated utterances.</param>
/// <param name="Undated">Utterances without a year, which take no part.</param>
/// <param name="Chance">For a fading one, the chance that it only seems so, 0 to 1.</param>
public sealed record StatementCourse(CourseKind Kind, DateOnly? First, DateOnly? Last, DateOnly? Then, int Utterances, int Undated, double Chance)
{
    public static StatementCourse None { get; } = new(CourseKind.Any, null, null, null, 0, 0, 1);
}
