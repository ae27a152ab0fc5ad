namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>A speaker as a name in the speaker's colour, 1 to 8.</summary>
public sealed record NamedSpeaker(long Id, string Name, int Color);
