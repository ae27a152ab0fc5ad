using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>Every key that works on the page that is shown, and the switch that turns single keys off.</summary>
public sealed partial class KeyHelp
{
    private bool _on = true;

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    private Keyboard Keyboard { get; set; } = null!;

    [Inject]
    private Browser Browser { get; set; } = null!;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        _on = await Browser.KeysAreOnAsync();
        StateHasChanged();
    }

    private Task SwitchAsync(ChangeEventArgs change)
    {
        _on = change.Value is true;
        return Browser.SetKeysAsync(_on);
    }
}
