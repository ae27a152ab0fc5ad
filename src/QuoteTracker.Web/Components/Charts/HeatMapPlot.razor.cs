using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>A heat map as a drawing, for its file; on the page it is a table.</summary>
public sealed partial class HeatMapPlot
{
    private const double NameShare = 0.22;

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter, EditorRequired]
    public IReadOnlyList<HeatMapColumn> Columns { get; set; } = [];

    [Parameter, EditorRequired]
    public IReadOnlyList<HeatMapRow> Rows { get; set; } = [];

    private double WidthOf => (1 - NameShare) / Math.Max(1, Columns.Count);

    public static double HeightOf(int rows) => 20 + (rows * 30);

    private static double YOf(int row) => 20 + (row * 30);

    private double XOf(int column) => NameShare + (column * WidthOf);

    private int LevelOf(ChartMark mark)
        => HeatScale.LevelOf(mark.Count, Rows.SelectMany(row => row.Marks).Select(m => m.Count).DefaultIfEmpty().Max());
}
