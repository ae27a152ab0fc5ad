using QuoteTracker.Web.Dashboards.Statements;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>A statement as a line of a ranking: counts are of the selection that was asked for, speakers with most of what is ranked by first, the sparkline's steps oldest first.</summary>
public sealed record StatementLine(
    long Id,
    string Text,
    int Utterances,
    int Reports,
    DateOnly? First,
    DateOnly? Last,
    IReadOnlyList<NamedSpeaker> Speakers,
    IReadOnlyList<int> Spark)
{
    /// <summary>New, back or fading in that selection.</summary>
    public StatementCourse Course { get; init; } = StatementCourse.None;
}
