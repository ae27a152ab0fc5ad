namespace QuoteTracker.Web.Store.Hand;

/// <summary>What became of an act by hand.</summary>
/// <param name="AuditId">The entry of the history that undoes it; null when nothing was changed, and <paramref name="Summary"/> says why.</param>
/// <param name="Summary">One sentence for the person who did it.</param>
/// <param name="SubjectId">What it was done to or what it made; null when it was several things.</param>
/// <param name="ObstacleId">The entry of the history that stands in the way; null when nothing does, or nothing that a person did.</param>
public sealed record Acted(long? AuditId, string Summary, long? SubjectId = null, long? ObstacleId = null)
{
    /// <summary>True when something was changed.</summary>
    public bool IsDone => AuditId is not null;
}
