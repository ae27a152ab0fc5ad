namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>A theme as a line of a list, with its strongest terms and utterances over time.</summary>
public sealed record ThemeLine(long Id, string Name, bool IsHidden, bool ByHand, int Utterances, int Quotes, int Speakers, DateOnly? Last, IReadOnlyList<string> Terms, IReadOnlyList<int> Spark);
