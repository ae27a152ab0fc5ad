using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>One mark of a drawing as a link to the quotes behind it. One mark of a drawing is in the tab order; arrow keys reach the others by their places.</summary>
public sealed partial class MarkLink
{
    [Parameter, EditorRequired]
    public ChartMark Mark { get; set; }

    /// <summary>Column and row among the marks, for the arrow keys.</summary>
    [Parameter, EditorRequired]
    public int X { get; set; }

    [Parameter]
    public int Y { get; set; }

    [Parameter]
    public bool IsFirst { get; set; }

    /// <summary>True in a file, where links and keys lead nowhere.</summary>
    [Parameter]
    public bool Plain { get; set; }

    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }
}
