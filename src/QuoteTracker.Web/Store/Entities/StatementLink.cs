namespace QuoteTracker.Web.Store.Entities;

/// <summary>Two statements that are near each other but not one: the smaller id first.</summary>
public sealed class StatementLink
{
    public long FirstId { get; set; }

    public Statement? First { get; set; }

    public long SecondId { get; set; }

    public Statement? Second { get; set; }

    public StatementLinkKind Kind { get; set; }

    /// <summary>What differs, in words: "will / will not", "900 / 90".</summary>
    public string Difference { get; set; } = "";
}
