namespace QuoteTracker.Web.Store.Entities;

/// <summary>One stretch of quoted text; UTF-16, half-open, marks excluded.</summary>
public sealed class QuoteFragment
{
    public long QuoteId { get; set; }

    public int Ordinal { get; set; }

    public int Start { get; set; }

    public int End { get; set; }
}
