namespace QuoteTracker.Web.Components;

/// <summary>What was typed as a date: the parts, or what is wrong with them; it may still be no date.</summary>
public readonly record struct DateTyped(DateParts Parts, string? Problem = null);
