namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>A quote to choose for a split: the words, and what tells whose they are.</summary>
public sealed record SplitQuoteRow(long Id, string Text, DateOnly? Day, string? Source, string? NamedAs);
