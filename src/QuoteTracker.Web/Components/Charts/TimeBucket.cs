namespace QuoteTracker.Web.Components.Charts;

/// <summary>One step of a time axis: both days are in it.</summary>
public readonly record struct TimeBucket(DateOnly First, DateOnly Last, string Label);
