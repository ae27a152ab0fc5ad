namespace QuoteTracker.Web.Store.Entities;

/// <summary>One thing said again and again: quotes with the same or nearly the same words, or of which a person said that they make the same point. Every quote long enough to recur has one; those with a single report are not shown as recurring.</summary>
public sealed class Statement
{
    public long Id { get; set; }

    /// <summary>The representative wording: what new quotes are compared with.</summary>
    public required string Text { get; set; }

    /// <summary>Documents that carry it, rejected quotes not counted. Kept in the transaction that changes quotes, as are the columns below.</summary>
    public int Reports { get; set; }

    /// <summary>Acts of saying it.</summary>
    public int Utterances { get; set; }

    public int Speakers { get; set; }

    /// <summary>First said; null when no report has a dated document.</summary>
    public DateOnly? FirstSaid { get; set; }

    public DateOnly? LastSaid { get; set; }

    /// <summary>True when a person merged or shaped it.</summary>
    public bool ByHand { get; set; }

    /// <summary>The statement that a person merged this one into; null for a living one. Its wording still leads new quotes to the other.</summary>
    public long? MergedIntoId { get; set; }

    public Statement? MergedInto { get; set; }

    /// <summary>True for one that was merged into the other as the same point in other words: who repeats it says the other's point.</summary>
    public bool InOtherWords { get; set; }

    /// <summary>The version of the rules by which statements of the same point were looked for; 0 when that is still to be done, for its text is new.</summary>
    public int PointsVersion { get; set; }

    public List<Quote> Quotes { get; } = [];
}
