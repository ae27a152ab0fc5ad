namespace QuoteTracker.Analysis.Recurrence;

/// <summary>What happened to a stretch of words between two wordings.</summary>
public enum DifferenceKind
{
    /// <summary>The words stand in both; marks and case may differ.</summary>
    Same,

    /// <summary>The words stand in the later wording only.</summary>
    Added,

    /// <summary>The words stand in the earlier wording only.</summary>
    Removed,
}
