namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>What statements are ranked by; highest first.</summary>
public enum StatementOrder
{
    Utterances,
    Reports,
    Speakers,

    /// <summary>Time from first to last said.</summary>
    Span,

    /// <summary>Last said.</summary>
    Recent,
}
