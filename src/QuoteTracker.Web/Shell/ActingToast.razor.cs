using Microsoft.AspNetCore.Components;

namespace QuoteTracker.Web.Shell;

/// <summary>The notice of the last act by hand. It goes away after a while; the key u and the history undo later too.</summary>
public sealed partial class ActingToast : IDisposable
{
    private static readonly TimeSpan Shown = TimeSpan.FromSeconds(20);
    private EventCallback _onUndo;
    private EventCallback _onRedo;

    [Inject]
    private Acting Acting { get; set; } = null!;

    protected override void OnInitialized() => Acting.Changed += OnChanged;

    public void Dispose() => Acting.Changed -= OnChanged;

    private void OnChanged()
    {
        var notice = Acting.Notice;
        _onUndo = notice is { AuditId: not null, IsUndone: false } ? EventCallback.Factory.Create(this, () => Acting.UndoAsync()) : default;
        _onRedo = notice is { AuditId: not null, IsUndone: true } ? EventCallback.Factory.Create(this, () => Acting.RedoAsync()) : default;
        _ = InvokeAsync(StateHasChanged);
        if (notice is not null)
            _ = HideLaterAsync(notice);
    }

    private async Task HideLaterAsync(Notice notice)
    {
        await Task.Delay(Shown);
        if (ReferenceEquals(Acting.Notice, notice))
            await InvokeAsync(Acting.Close);
    }
}
