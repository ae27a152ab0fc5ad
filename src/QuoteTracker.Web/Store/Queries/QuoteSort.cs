namespace QuoteTracker.Web.Store.Queries;

/// <summary>The order of a list of quotes; undated ones come last in both orders by date.</summary>
public enum QuoteSort
{
    Newest,
    Oldest,

    /// <summary>Statements with most reports first.</summary>
    MostSaid,

    /// <summary>Least sure speaker first.</summary>
    LeastSure,
}
