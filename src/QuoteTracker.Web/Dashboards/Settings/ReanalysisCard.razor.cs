using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Store.Keeping;

namespace QuoteTracker.Web.Dashboards.Settings;

/// <summary>Has documents read anew and shows how far that is.</summary>
public sealed partial class ReanalysisCard : IDisposable
{
    [Parameter, EditorRequired]
    public required Storage Storage { get; set; }

    [Inject]
    private Reanalysis Reanalysis { get; set; } = null!;

    private ReanalysisProgress Progress => Reanalysis.Progress;

    protected override void OnInitialized() => Reanalysis.Changed += Show;

    public void Dispose() => Reanalysis.Changed -= Show;

    private void Start(bool all) => Reanalysis.TryStart(all);

    private void Show() => _ = InvokeAsync(StateHasChanged);
}
