namespace QuoteTracker.Analysis.Names;

/// <summary>How far the same words mean the same speaker.</summary>
public enum NameReach
{
    /// <summary>Over the whole collection: "Anna Hill", "Northern Council", "minister of Estavia".</summary>
    Collection,

    /// <summary>Over the documents of one outlet, which means the one of its own country: "foreign ministry".</summary>
    Outlet,

    /// <summary>Within one document: "man", "campaign", "statement".</summary>
    Document,
}
