using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Series;

/// <summary>How much was said in one step of time, or about one thing.</summary>
public readonly record struct PeriodCount(int Utterances, int Reports)
{
    public int Of(CountUnit unit) => unit == CountUnit.Reports ? Reports : Utterances;
}
