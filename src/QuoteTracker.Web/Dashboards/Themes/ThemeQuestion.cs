using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>One theme, in a selection of quotes. The filter need not name the theme.</summary>
public sealed record ThemeQuestion(long Id, QuoteFilter Filter)
{
    /// <summary>The quotes of the selection that are about the theme.</summary>
    public QuoteFilter About => Filter with { Themes = [Id] };
}
