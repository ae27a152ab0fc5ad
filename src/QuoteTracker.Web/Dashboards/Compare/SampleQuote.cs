namespace QuoteTracker.Web.Dashboards.Compare;

/// <summary>One quote as an example of what somebody says.</summary>
public sealed record SampleQuote(long Id, long Document, string Text, int? Year, int? Month, int? Day, string? Source, long? Statement, int Reports);
