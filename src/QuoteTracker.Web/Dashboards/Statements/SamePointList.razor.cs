using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Statements that may make the same point in other words; a person decides.</summary>
public sealed partial class SamePointList
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<SamePoint> Points { get; set; }

    /// <summary>Called with one that makes the same point.</summary>
    [Parameter]
    public EventCallback<SamePoint> OnSame { get; set; }

    /// <summary>Called with one that does not.</summary>
    [Parameter]
    public EventCallback<SamePoint> OnOther { get; set; }
}
