using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>The drawing of <see cref="Bars"/>: name and number over each bar, so that long names fit narrow places.</summary>
public sealed partial class BarsPlot
{
    private const int RowHeight = 34;

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter, EditorRequired]
    public IReadOnlyList<RankedBar> Items { get; set; } = [];

    [Parameter]
    public bool Plain { get; set; }

    public static double HeightOf(int items) => items * RowHeight;

    private static string Y(int index, int below) => SvgNumber.Of((index * RowHeight) + below);

    private static string FillOf(RankedBar item) => item.Color == 0 ? "var(--h4)" : SeriesPaint.ColorOf(item.Color);

    private double ShareOf(RankedBar item) => (double)item.Mark.Count / Math.Max(1, Items.Max(i => i.Mark.Count));
}
