using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>A statement's counts in a selection, and where in it the statement's quotes begin and end.</summary>
public readonly record struct StatementCount(long Id, int Utterances, int Reports, int Speakers, DateOnly? First, DateOnly? Last, int Begin, int End)
{
    public int Of(CountUnit unit) => unit == CountUnit.Reports ? Reports : Utterances;
}
