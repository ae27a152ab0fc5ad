namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>A statement as a line of a ranking: counts are of the selection that was asked for, speakers with most utterances first, the sparkline's steps oldest first.</summary>
public sealed record StatementLine(
    long Id,
    string Text,
    int Utterances,
    int Reports,
    DateOnly? First,
    DateOnly? Last,
    IReadOnlyList<NamedSpeaker> Speakers,
    IReadOnlyList<int> Spark);
