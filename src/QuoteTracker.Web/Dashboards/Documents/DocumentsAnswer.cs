namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>One page of the list of documents.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Rows">The documents of the page.</param>
/// <param name="Total">Documents that match.</param>
/// <param name="Undated">Those of them without a year.</param>
public sealed record DocumentsAnswer(DocumentsQuestion Question, IReadOnlyList<DocumentRow> Rows, int Total, int Undated)
{
    public const int PageSize = 50;

    public int Pages => (Total + PageSize - 1) / PageSize;
}
