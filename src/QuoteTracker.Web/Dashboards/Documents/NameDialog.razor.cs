using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>Asks for a document's title and source; either may be empty.</summary>
public sealed partial class NameDialog
{
    private string _title = "";
    private string _source = "";

    [Parameter, EditorRequired]
    public string? Title { get; set; }

    [Parameter, EditorRequired]
    public string? Source { get; set; }

    /// <summary>Called with what was changed; null for what stays as it is, empty for none.</summary>
    [Parameter]
    public EventCallback<(string? Title, string? Source)> OnSave { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    private string? NewTitle => _title.Trim() == (Title ?? "") ? null : _title.Trim();

    private string? NewSource => _source.Trim() == (Source ?? "") ? null : _source.Trim();

    private bool CanSave => NewTitle is not null || NewSource is not null;

    protected override void OnInitialized() => (_title, _source) = (Title ?? "", Source ?? "");

    private Task SaveAsync() => CanSave ? OnSave.InvokeAsync((NewTitle, NewSource)) : Task.CompletedTask;
}
