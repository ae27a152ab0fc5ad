namespace QuoteTracker.Web.Components;

/// <summary>What became of a stretch of words.</summary>
public enum DiffKind
{
    Same,
    Added,
    Removed,
}
