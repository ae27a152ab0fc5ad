using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>A ranking: a bar each, in the order given.</summary>
public sealed partial class Bars
{
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    [Parameter]
    public string? Subtitle { get; set; }

    /// <summary>Unique on the page.</summary>
    [Parameter, EditorRequired]
    public string Key { get; set; } = "";

    [Parameter, EditorRequired]
    public IReadOnlyList<RankedBar> Items { get; set; } = [];

    /// <summary>What the names are and what is counted, for the table: "Speaker", "utterances".</summary>
    [Parameter, EditorRequired]
    public string NamesAre { get; set; } = "";

    [Parameter, EditorRequired]
    public string Counted { get; set; } = "";

    [Parameter]
    public string? Note { get; set; }

    [Parameter]
    public string? NoteAddress { get; set; }

    [Parameter]
    public RenderFragment? Tools { get; set; }

    private ChartTable Table => new(NamesAre, [Counted], [.. Items.Select(item => new ChartRow(item.Name, [ChartCell.Of(item.Mark)], item.Mark.Address))]);
}
