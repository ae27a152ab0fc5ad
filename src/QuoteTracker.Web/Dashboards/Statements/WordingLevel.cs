namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>How a wording stands to the one that stands above the page.</summary>
public enum WordingLevel
{
    SameWords,

    NearlySameWords,

    /// <summary>The same in other words, as a person confirmed.</summary>
    SamePoint,
}
