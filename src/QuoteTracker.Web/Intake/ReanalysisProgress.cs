namespace QuoteTracker.Web.Intake;

/// <summary>How far reading stored documents anew is, at one moment. Immutable.</summary>
/// <param name="Done">Documents dealt with, those that failed among them.</param>
/// <param name="Total">Documents to deal with.</param>
/// <param name="Failed">Documents that stay as the earlier analysis left them; the log says why.</param>
/// <param name="IsRunning">False before the first run and after the last.</param>
/// <param name="StopReason">Why the run ended early; null when it did not.</param>
public sealed record ReanalysisProgress(int Done, int Total, int Failed, bool IsRunning, string? StopReason = null)
{
    public static ReanalysisProgress None { get; } = new(0, 0, 0, false);

    /// <summary>Share done, 0 to 1.</summary>
    public double Share => Total == 0 ? 1 : Math.Min(1, (double)Done / Total);
}
