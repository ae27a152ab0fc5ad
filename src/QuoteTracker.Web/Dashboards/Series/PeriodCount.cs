namespace QuoteTracker.Web.Dashboards.Series;

/// <summary>How much was said in one step of time.</summary>
public readonly record struct PeriodCount(int Utterances, int Quotes);
