namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>A line that is new, or back: when it was first said inside the latest stretch, and when it was last said before (null: never).</summary>
public sealed record NewLine(long Statement, string Text, NamedSpeaker? Speaker, DateOnly Said, DateOnly? SilentSince, int Utterances, int Reports);
