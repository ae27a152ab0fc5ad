using System.Text.Json.Serialization;
using QuoteTracker.Web.Components.Charts;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>One page of themes; First and Last are the axis of all sparklines.</summary>
public sealed record ThemesAnswer(int Total, int Hidden, int Page, int Pages, DateOnly? First, DateOnly? Last, IReadOnlyList<ThemeLine> Lines)
{
    [JsonIgnore]
    public TimeScale? Scale { get; } = First is { } first && Last is { } last ? TimeScale.For(first, last) : null;
}
