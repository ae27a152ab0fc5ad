using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Asks for a role, or only for its end.</summary>
public sealed partial class RoleDialog
{
    private string _title = "";
    private string? _organisation;
    private bool _isFormer;
    private DateTyped _from;
    private DateTyped _to;

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

    private RoleEdit Edit => new(_title, string.IsNullOrEmpty(_organisation) ? null : _organisation, _isFormer, DayOf(_from), DayOf(_to));

    private string? Problem => WrongWith(_from) ?? WrongWith(_to) ?? Edit.Problem;

    protected override void OnInitialized()
    {
        (_title, _organisation, _isFormer) = (Role.Title, Role.Organisation, Role.IsFormer);
        (_from, _to) = (new(PartsOf(Role.From)), new(PartsOf(Role.To)));
    }

    private Task SaveAsync() => Problem is null ? OnSave.InvokeAsync(Edit) : Task.CompletedTask;

    private static RoleDay? DayOf(DateTyped typed) => RoleDay.TryCreate(typed.Parts.Year, typed.Parts.Month, typed.Parts.Day);

    private static DateParts PartsOf(RoleDay? day) => new(day?.Year, day?.Month, day?.Day);

    private static string? WrongWith(DateTyped typed) =>
        typed.Problem ?? (typed.Parts != default && DayOf(typed) is null ? "That is not a date: give a year, a month and a year, or a whole day." : null);
}
