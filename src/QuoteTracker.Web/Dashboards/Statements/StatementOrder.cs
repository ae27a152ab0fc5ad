namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>What statements are ranked by; highest first.</summary>
public enum StatementOrder
{
    /// <summary>Most utterances, or most reports when those are counted.</summary>
    Most,

    Speakers,

    /// <summary>Time from first to last said.</summary>
    Span,

    /// <summary>Last said.</summary>
    Recent,
}
