namespace QuoteTracker.Web.Store.Keeping;

/// <summary>How bad it is.</summary>
public enum FindingKind
{
    Good,

    /// <summary>It works, but somebody should know.</summary>
    Advice,

    /// <summary>Something does not work or will not.</summary>
    Fault,
}
