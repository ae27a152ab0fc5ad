namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>The menus of the filter bar.</summary>
[Flags]
public enum FilterMenus
{
    None = 0,
    Speaker = 1,
    Theme = 2,
    Tag = 4,
    Source = 8,
    Kind = 16,
    Date = 32,
    Said = 64,
    Review = 128,
    All = Speaker | Theme | Tag | Source | Kind | Date | Said | Review,
}
