using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components.Charts;

/// <summary>What every chart has around its drawing: title, legend, the table behind it, files to take away, and a note on what the drawing leaves out.</summary>
public sealed partial class ChartFrame
{
    private ChartFiles? _files;
    private bool _asTable;

    [Inject]
    public required ChartFileWriter Writer { get; set; }

    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    [Parameter]
    public string? Subtitle { get; set; }

    /// <summary>Names elements of this chart; unique on the page, and the name of its files.</summary>
    [Parameter, EditorRequired]
    public string Key { get; set; } = "";

    [Parameter, EditorRequired]
    public required ChartTable Table { get; set; }

    /// <summary>The drawing as SVG; with true as it goes into a file, without links.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment<bool> Plot { get; set; }

    /// <summary>What the page shows instead of <see cref="Plot"/>, when that is not SVG.</summary>
    [Parameter]
    public RenderFragment? Drawing { get; set; }

    /// <summary>Height of the plot in pixels, without its labels.</summary>
    [Parameter, EditorRequired]
    public double Height { get; set; }

    [Parameter]
    public IReadOnlyList<ChartSeries>? Legend { get; set; }

    [Parameter]
    public string? Note { get; set; }

    [Parameter]
    public string? NoteAddress { get; set; }

    [Parameter]
    public RenderFragment? Tools { get; set; }

    private string FileName => $"quotetracker-{Key}";

    /// <summary>Files hold what the chart showed when they were made: a changed chart makes them anew.</summary>
    protected override void OnParametersSet() => _files = null;

    private async Task ToggleFilesAsync()
        => _files = _files is null ? await Writer.WriteAsync(Title, Subtitle, Table, Plot(true), Legend ?? [], Height) : null;
}
