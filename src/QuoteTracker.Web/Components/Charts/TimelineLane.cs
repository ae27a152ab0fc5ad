namespace QuoteTracker.Web.Components.Charts;

/// <summary>One speaker's utterances. <see cref="AddressOf"/> gives the address of the quotes of a period, both days in it: what a mark opens that stands for many utterances.</summary>
public sealed record TimelineLane(string Name, int Color, string? Address, IReadOnlyList<TimelineUtterance> Utterances, Func<DateOnly, DateOnly, string>? AddressOf = null);
