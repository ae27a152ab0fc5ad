namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>The order of themes.</summary>
public enum ThemeOrder
{
    /// <summary>Most utterances first.</summary>
    Size,

    /// <summary>Last spoken about first.</summary>
    Recent,

    Name,
}
