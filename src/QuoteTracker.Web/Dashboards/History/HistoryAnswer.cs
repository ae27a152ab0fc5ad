namespace QuoteTracker.Web.Dashboards.History;

/// <summary>One page of the history.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Lines">The acts, newest first.</param>
/// <param name="Total">Acts that match.</param>
/// <param name="Actions">The actions that occur at all.</param>
/// <param name="People">Who acted at all.</param>
public sealed record HistoryAnswer(HistoryQuestion Question, IReadOnlyList<HistoryLine> Lines, int Total, IReadOnlyList<string> Actions, IReadOnlyList<string> People)
{
    public const int PageSize = 50;

    public int Pages => (Total + PageSize - 1) / PageSize;
}
