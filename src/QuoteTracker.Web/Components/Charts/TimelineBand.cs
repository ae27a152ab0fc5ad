namespace QuoteTracker.Web.Components.Charts;

/// <summary>A time that is marked across all lanes: both days are in it.</summary>
public sealed record TimelineBand(DateOnly From, DateOnly To, string Says);
