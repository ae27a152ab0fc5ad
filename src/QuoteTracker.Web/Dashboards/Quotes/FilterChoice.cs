namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>A speaker, theme or tag to filter by, with how many quotes it has.</summary>
public sealed record FilterChoice(long Id, string Name, int Color, int Quotes);
