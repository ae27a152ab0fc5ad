using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>A word-sized chart: a little bar for each step of time, the highest as high as the line.</summary>
public sealed partial class Sparkline
{
    private const int Width = 96;
    private const double Height = 20;

    /// <summary>A count for each step, oldest first.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<int> Counts { get; set; } = [];

    /// <summary>A speaker's colour, 1 to 8.</summary>
    [Parameter]
    public int Color { get; set; } = 1;

    /// <summary>What it shows, in words.</summary>
    [Parameter, EditorRequired]
    public string Says { get; set; } = "";

    private IEnumerable<(double X, double Y, double Width, double Height)> Bars()
    {
        var highest = Math.Max(1, Counts.DefaultIfEmpty().Max());
        var step = (double)Width / Math.Max(1, Counts.Count);
        var width = Math.Max(1, step - Math.Min(1.5, step / 4));
        for (var index = 0; index < Counts.Count; index++)
        {
            var height = Counts[index] == 0 ? 0 : Math.Max(2, Counts[index] * Height / highest);
            if (height > 0)
            {
                yield return (index * step, 21 - height, width, height);
            }
        }
    }
}
