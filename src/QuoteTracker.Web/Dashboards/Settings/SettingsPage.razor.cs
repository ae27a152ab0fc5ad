using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Dashboards.Settings;

/// <summary>Settings, storage, backup, index, saved views, about.</summary>
public sealed partial class SettingsPage
{
    /// <summary>Kept from prerendering, so that nothing is counted twice.</summary>
    [PersistentState]
    public SettingsAnswer? Answer { get; set; }

    [Inject]
    private SettingsQuery Query { get; set; } = null!;

    protected override async Task OnInitializedAsync() => Answer ??= await Query.AskAsync();

    private async Task AskAsync() => Answer = await Query.AskAsync();
}
