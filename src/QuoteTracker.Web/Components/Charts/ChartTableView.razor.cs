using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>The table behind a chart; every number opens the quotes it counts.</summary>
public sealed partial class ChartTableView
{
    [Parameter, EditorRequired]
    public required ChartTable Table { get; set; }

    [Parameter, EditorRequired]
    public string Caption { get; set; } = "";
}
