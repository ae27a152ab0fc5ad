using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>The names under which documents find a speaker; people add and remove them.</summary>
public sealed partial class SpellingsCard
{
    private string _name = "";

    [Parameter, EditorRequired]
    public required SpeakerAnswer Speaker { get; set; }

    /// <summary>Where it stands in the grid of its page.</summary>
    [Parameter]
    public string? Class { get; set; }

    [Inject]
    private SpeakerShaping Shaping { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    private async Task AddAsync()
    {
        if (await Acting.DoAsync(() => Shaping.AddAliasAsync(Speaker.Id, _name)) is { IsDone: true })
            _name = "";
    }

    private Task<Acted?> RemoveAsync(SpeakerAnswer.Alias alias) => Acting.DoAsync(() => Shaping.RemoveAliasAsync(Speaker.Id, alias.Id));
}
