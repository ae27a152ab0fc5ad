namespace QuoteTracker.Web.Dashboards.Settings;

/// <summary>A page that somebody saved under a name. The time is UTC.</summary>
public sealed record SavedViewRow(long Id, string Name, string Address, DateTime SavedAt);
