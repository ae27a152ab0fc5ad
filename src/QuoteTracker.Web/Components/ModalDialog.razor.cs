using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Components;

/// <summary>A dialog that holds the focus while it is on the page. It opens when it is first rendered; take it off the page when <see cref="OnClose"/> is called.</summary>
public sealed partial class ModalDialog
{
    private readonly string _titleId = "d" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8];
    private ElementReference _dialog;

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>Called when it was closed by Escape or by its button.</summary>
    [Parameter]
    public EventCallback OnClose { get; set; }

    [Parameter]
    public string? Class { get; set; }

    [Inject]
    private Browser Browser { get; set; } = null!;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await Browser.ShowDialogAsync(_dialog);
    }

    private Task CloseAsync() => Browser.CloseDialogAsync(_dialog);
}
