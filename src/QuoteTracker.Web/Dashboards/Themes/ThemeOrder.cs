namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>The order of themes.</summary>
public enum ThemeOrder
{
    /// <summary>Most utterances first, or most reports when those are counted.</summary>
    Size,

    /// <summary>Last spoken about first.</summary>
    Recent,

    Name,
}
