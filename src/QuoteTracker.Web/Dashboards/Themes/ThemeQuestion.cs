using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>One theme, in a selection of quotes. The filter need not name the theme; rankings are by the unit.</summary>
public sealed record ThemeQuestion(long Id, QuoteFilter Filter, CountUnit Unit = CountUnit.Utterances)
{
    /// <summary>The quotes of the selection that are about the theme.</summary>
    public QuoteFilter About => Filter with { Themes = [Id] };
}
