namespace QuoteTracker.Web.Store.Entities;

/// <summary>How two statements are near each other.</summary>
public enum StatementLinkKind
{
    /// <summary>Nearly the same words with a negation, number, name or modal that differs.</summary>
    CounterVariant,

    /// <summary>A person said that they are not the same; never suggested again.</summary>
    NotTheSame,

    /// <summary>The same point in other words, as the program suggests; a person decides.</summary>
    SamePoint,
}
