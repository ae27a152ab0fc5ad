namespace QuoteTracker.Web.Store.Queries;

/// <summary>Whether a quote's document has a date with a year.</summary>
public enum DateState
{
    Any,
    Dated,
    Undated,
}
