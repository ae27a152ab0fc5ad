namespace QuoteTracker.Web.Store.Entities;

/// <summary>How many quotes that were not rejected are of a day. Triggers count, in the transaction that changes quotes; a day without quotes has no row.</summary>
public sealed class DayListing
{
    /// <summary>The day of undated quotes, which are counted apart.</summary>
    public static readonly DateOnly Undated = DateOnly.MinValue;

    /// <summary>The quotes' <see cref="Quote.FirstDay"/>.</summary>
    public DateOnly Day { get; set; }

    public int Quotes { get; set; }
}
