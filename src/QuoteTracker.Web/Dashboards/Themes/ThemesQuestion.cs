using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>Which themes: those whose name or term holds the search, hidden ones on demand; page from 1; counted as what.</summary>
public sealed record ThemesQuestion(string? Search, ThemeOrder Order, bool WithHidden, int Page, CountUnit Unit = CountUnit.Utterances);
