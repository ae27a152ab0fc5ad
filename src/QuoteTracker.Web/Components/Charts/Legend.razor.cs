using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>Which colour is whom; each name opens the quotes of its series.</summary>
public sealed partial class Legend
{
    [Parameter, EditorRequired]
    public IReadOnlyList<ChartSeries> Series { get; set; } = [];
}
