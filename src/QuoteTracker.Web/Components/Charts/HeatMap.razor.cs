using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>Who about what: a real table whose cells are coloured by their counts and open the quotes behind them.</summary>
public sealed partial class HeatMap
{
    private long _highest;
    private (int X, int Y) _first;

    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    [Parameter]
    public string? Subtitle { get; set; }

    /// <summary>Unique on the page.</summary>
    [Parameter, EditorRequired]
    public string Key { get; set; } = "";

    /// <summary>What the rows are: "Speaker".</summary>
    [Parameter, EditorRequired]
    public string Corner { get; set; } = "";

    [Parameter, EditorRequired]
    public IReadOnlyList<HeatMapColumn> Columns { get; set; } = [];

    /// <summary>Each has a mark for every column.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<HeatMapRow> Rows { get; set; } = [];

    [Parameter]
    public string? Note { get; set; }

    [Parameter]
    public string? NoteAddress { get; set; }

    [Parameter]
    public RenderFragment? Tools { get; set; }

    private ChartTable Table => new(Corner, [.. Columns.Select(c => c.Name)], [.. Rows.Select(row => new ChartRow(row.Name, [.. row.Marks.Select(ChartCell.Of)], row.Address))]);

    protected override void OnParametersSet()
    {
        _highest = Rows.SelectMany(row => row.Marks).Select(mark => mark.Count).DefaultIfEmpty().Max();
        _first = Rows.SelectMany((row, y) => row.Marks.Select((mark, x) => (mark, x, y)))
            .Where(cell => cell.mark.Count > 0).Select(cell => (cell.x, cell.y)).FirstOrDefault();
    }
}
