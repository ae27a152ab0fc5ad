namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>A statement's counts in a selection. A class with settable members, so that EF composes orders over it.</summary>
public sealed class StatementCount
{
    public long Id { get; set; }

    public int Utterances { get; set; }

    public int Reports { get; set; }

    public int Speakers { get; set; }

    public DateOnly? First { get; set; }

    public DateOnly? Last { get; set; }
}
