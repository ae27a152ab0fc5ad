namespace QuoteTracker.Web.Dashboards.Series;

/// <summary>Whose a series is.</summary>
public enum SeriesKind
{
    Speaker,
    Unknown,
    Others,
}
