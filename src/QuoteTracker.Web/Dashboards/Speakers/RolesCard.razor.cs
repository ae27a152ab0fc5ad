using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>A speaker's roles; people add, correct, end and remove them.</summary>
public sealed partial class RolesCard
{
    private RoleEdit? _edited;
    private long? _id;
    private string _title = "";
    private bool _onlyEnd;

    [Parameter, EditorRequired]
    public required SpeakerAnswer Speaker { get; set; }

    /// <summary>Where it stands in the grid of its page.</summary>
    [Parameter]
    public string? Class { get; set; }

    [Inject]
    private SpeakerShaping Shaping { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    private void Add() => Open("Add a role", null, new("", null, false, null, null), onlyEnd: false);

    private void Correct(SpeakerAnswer.Role role) => Open("Correct the role", role.Id, EditOf(role), onlyEnd: false);

    private void End(SpeakerAnswer.Role role) => Open($"When did “{role.Text}” end?", role.Id, EditOf(role), onlyEnd: true);

    private void Open(string title, long? id, RoleEdit edit, bool onlyEnd) => (_title, _id, _edited, _onlyEnd) = (title, id, edit, onlyEnd);

    private Task<Acted?> SaveAsync(RoleEdit edit)
    {
        _edited = null;
        return Acting.DoAsync(() => _id is { } id ? Shaping.EditRoleAsync(Speaker.Id, id, edit) : Shaping.AddRoleAsync(Speaker.Id, edit));
    }

    private Task<Acted?> RemoveAsync(SpeakerAnswer.Role role) => Acting.DoAsync(() => Shaping.RemoveRoleAsync(Speaker.Id, role.Id));

    private static RoleEdit EditOf(SpeakerAnswer.Role role) =>
        new(role.Title, role.Organisation, role.IsFormer, RoleDay.Of(role.FirstSeen, role.FirstPrecision), RoleDay.Of(role.LastSeen, role.LastPrecision));
}
