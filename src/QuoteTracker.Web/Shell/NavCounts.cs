namespace QuoteTracker.Web.Shell;

/// <summary>How much each page holds; null where it is not known yet.</summary>
public sealed record NavCounts(int? Quotes, int? Speakers, int? Themes, int? Statements, int? Documents, int? Review, int? Tags)
{
    /// <summary>Before anything was counted.</summary>
    public static NavCounts Unknown { get; } = new(null, null, null, null, null, null, null);
}
