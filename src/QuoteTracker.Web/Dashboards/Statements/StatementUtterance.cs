namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>One dated act of saying a statement: its first report's day, as exactly as that is known; the number is null for a quote that stands alone.</summary>
public sealed record StatementUtterance(long? Speaker, DateOnly Day, int? Month, int? DayOfMonth, int Reports, long Quote, long Document, int? Number = null);
