using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace QuoteTracker.Web.Components;

/// <summary>What only the browser can do: clipboard, focus, text selection, files. Calls after the page is gone are no errors.</summary>
public sealed class Browser(IJSRuntime script) : IAsyncDisposable
{
    /// <summary>Where the script module is, relative to the root.</summary>
    public const string ModulePath = "js/quotetracker.js";

    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);
    private Task<IJSObjectReference>? _module;

    /// <summary>Puts text on the clipboard; false when the browser refused.</summary>
    public Task<bool> CopyAsync(string text) => CallAsync<bool>("copy", text);

    /// <summary>Moves the focus to the element with this id and scrolls it into view.</summary>
    public Task FocusAsync(string id) => CallAsync<bool>("focusOn", id);

    /// <summary>The same, unless the focus is on something.</summary>
    public Task FocusIfLostAsync(string id) => CallAsync<bool>("focusIfLost", id);

    /// <summary>Scrolls to the element with this id unless it is on the screen.</summary>
    public Task RevealAsync(string id) => CallAsync<bool>("reveal", id);

    /// <summary>What is selected inside an element whose text runs carry <c>data-start</c>; null for nothing.</summary>
    public Task<SelectedText?> SelectionAsync(ElementReference element) => CallAsync<SelectedText?>("selectionIn", element);

    /// <summary>Lets a person select words of such an element with the keyboard alone; null when they gave up. It takes as long as they like.</summary>
    public Task<SelectedText?> PickTextAsync(ElementReference element) => CallAsync<SelectedText?>("pickText", Timeout.InfiniteTimeSpan, element);

    /// <summary>Saves the chart inside the element with this id as an SVG file in the colours that are shown.</summary>
    public Task DownloadSvgAsync(string id, string fileName) => CallAsync<bool>("downloadSvg", id, fileName);

    /// <summary>Opens a modal dialog element; when it is taken off the page the focus goes back to where it was.</summary>
    public Task ShowDialogAsync(ElementReference dialog) => CallAsync<bool>("showDialog", dialog);

    /// <summary>Closes a modal dialog element; the focus goes back to where it was.</summary>
    public Task CloseDialogAsync(ElementReference dialog) => CallAsync<bool>("closeDialog", dialog);

    /// <summary>Whether single-key shortcuts work in this browser; people can turn them off.</summary>
    public Task<bool> KeysAreOnAsync() => CallAsync<bool>("keysAreOn");

    public Task SetKeysAsync(bool on) => CallAsync<bool>("setKeys", on);

    /// <summary>Calls <c>PressAsync(key)</c> of the target for every key that a page may use, never while someone types.</summary>
    public Task ListenAsync<T>(DotNetObjectReference<T> target) where T : class => CallAsync<bool>("listen", target);

    public async ValueTask DisposeAsync()
    {
        if (_module is not { IsCompletedSuccessfully: true })
            return;
        try
        {
            await (await _module).DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone and the module with it.
        }
    }

    private Task<T?> CallAsync<T>(string function, params object?[] arguments) => CallAsync<T>(function, Soon, arguments);

    private async Task<T?> CallAsync<T>(string function, TimeSpan timeout, params object?[] arguments)
    {
        try
        {
            var module = await (_module ??= script.InvokeAsync<IJSObjectReference>("import", "./" + ModulePath).AsTask());
            return await module.InvokeAsync<T>(function, timeout, arguments);
        }
        catch (Exception gone) when (gone is JSDisconnectedException or TaskCanceledException)
        {
            return default;
        }
    }
}
