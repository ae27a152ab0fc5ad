namespace QuoteTracker.Web.Store.Entities;

/// <summary>Two statements that are near each other but not one, or may be one: the smaller id first.</summary>
public sealed class StatementLink
{
    public long FirstId { get; set; }

    public Statement? First { get; set; }

    public long SecondId { get; set; }

    public Statement? Second { get; set; }

    public StatementLinkKind Kind { get; set; }

    /// <summary>What differs, in words: "will / will not", "900 / 90".</summary>
    public string Difference { get; set; } = "";

    /// <summary>For the same point in other words: how near they are in what they speak of, 0 to 1; null where that was not asked.</summary>
    public double? Score { get; set; }

    /// <summary>For the same point in other words: why it is thought so, those of the first statement first ("“ban” / “prohibition”; shares: harbour"); null where that was not asked.</summary>
    public string? Reason { get; set; }
}
