namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>The order of the list of documents; undated ones come last in both orders by date.</summary>
public enum DocumentSort
{
    Newest,
    Oldest,
    Imported,
    MostQuotes,
    Title,
}
