namespace QuoteTracker.Web.Components.Charts;

/// <summary>One act of saying something, with the number of documents that report it; <see cref="When"/> is its date in words where <see cref="Day"/> says more than is known.</summary>
public sealed record TimelineUtterance(DateOnly Day, int Reports, string Says, string? Address, string? When = null);
