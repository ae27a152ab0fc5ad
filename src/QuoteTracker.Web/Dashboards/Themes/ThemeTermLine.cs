namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>A key term of a theme, with the number of quotes that hold it in their own words or near them.</summary>
public sealed record ThemeTermLine(long Id, string Key, string Text, bool ByHand, bool IsExcluded, int Quotes);
