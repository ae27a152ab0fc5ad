using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>The labels under a time axis; narrow places show fewer (by rank, in the style sheet).</summary>
public sealed partial class TickLabels
{
    [Parameter, EditorRequired]
    public required TimeScale Scale { get; set; }

    [Parameter, EditorRequired]
    public double Y { get; set; }

    /// <summary>True where marks stand on their day; false where bars fill their bucket.</summary>
    [Parameter]
    public bool AtStart { get; set; }

    private double CenterOf(Tick tick)
        => AtStart ? Scale.PositionOf(Scale.Buckets[tick.Bucket].First) : (tick.Bucket + 0.5) / Scale.Buckets.Count;
}
