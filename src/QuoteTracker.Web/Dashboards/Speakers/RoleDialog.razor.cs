using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Asks for a role, or only for its end.</summary>
public sealed partial class RoleDialog
{
    private string _title = "";
    private string? _organisation;
    private bool _isFormer;
    private DateOnly? _from;
    private DateOnly? _to;

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>The role as it is.</summary>
    [Parameter, EditorRequired]
    public required RoleEdit Role { get; set; }

    /// <summary>True to ask for nothing but the last day.</summary>
    [Parameter]
    public bool OnlyEnd { get; set; }

    [Parameter]
    public EventCallback<RoleEdit> OnSave { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    private RoleEdit Edit => new(_title, string.IsNullOrEmpty(_organisation) ? null : _organisation, _isFormer, _from, _to);

    protected override void OnInitialized() =>
        (_title, _organisation, _isFormer, _from, _to) = (Role.Title, Role.Organisation, Role.IsFormer, Role.From, Role.To);

    private Task SaveAsync() => Edit.Problem is null ? OnSave.InvokeAsync(Edit) : Task.CompletedTask;
}
