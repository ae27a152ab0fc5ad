using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Asks for a speaker's new name.</summary>
public sealed partial class RenameDialog
{
    private string _name = "";

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter]
    public EventCallback<string> OnName { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    private bool CanSave => _name.Trim().Length > 0 && _name.Trim() != Name;

    protected override void OnInitialized() => _name = Name;

    private Task SaveAsync() => CanSave ? OnName.InvokeAsync(_name.Trim()) : Task.CompletedTask;
}
