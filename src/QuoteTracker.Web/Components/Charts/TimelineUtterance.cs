namespace QuoteTracker.Web.Components.Charts;

/// <summary>One act of saying something, with the number of documents that report it.</summary>
public sealed record TimelineUtterance(DateOnly Day, int Reports, string Says, string? Address);
