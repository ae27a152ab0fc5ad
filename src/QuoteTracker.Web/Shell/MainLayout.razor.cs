using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;
using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Shell;

/// <summary>The frame of every page: navigation, content, notices, the keys that work everywhere.</summary>
public sealed partial class MainLayout : IDisposable
{
    private ErrorBoundary? _boundary;
    private IDisposable? _keys;
    private DotNetObjectReference<Keyboard>? _listener;
    private Opened _open;

    private enum Opened
    {
        Nothing,
        Find,
        Help,
    }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private Browser Browser { get; set; } = null!;

    [Inject]
    private Keyboard Keyboard { get; set; } = null!;

    [Inject]
    private Acting Acting { get; set; } = null!;

    [Inject]
    private FindQuery Find { get; set; } = null!;

    private string Here => Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0] + "#content";

    protected override void OnInitialized() => _keys = Keyboard.Bind("Everywhere", () =>
    [
        new("Ctrl+K", "find anything", () => Show(Opened.Find)),
        new("/", "to the search field", () => Browser.FocusAsync("search")),
        new("u", "undo what was done last", () => Acting.UndoAsync()),
        new("U", "redo what was undone last (Shift+u)", () => Acting.RedoAsync()),
        new("?", "all keys", () => Show(Opened.Help)),
    ]);

    protected override void OnParametersSet() => _boundary?.Recover();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        _listener = DotNetObjectReference.Create(Keyboard);
        await Browser.ListenAsync(_listener);
    }

    public void Dispose()
    {
        _keys?.Dispose();
        _listener?.Dispose();
    }

    private void OpenFind() => _open = Opened.Find;

    private void OpenHelp() => _open = Opened.Help;

    private void Close() => _open = Opened.Nothing;

    private void Go(Choice choice)
    {
        Close();
        Navigation.NavigateTo(choice.Id);
    }

    private Task Show(Opened what)
    {
        _open = what;
        StateHasChanged();
        return Task.CompletedTask;
    }
}
