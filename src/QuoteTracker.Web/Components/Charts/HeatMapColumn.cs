namespace QuoteTracker.Web.Components.Charts;

/// <summary>A column of a heat map.</summary>
public sealed record HeatMapColumn(string Name, string? Address);
