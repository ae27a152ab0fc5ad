using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Store.Keeping;

namespace QuoteTracker.Web.Dashboards.Settings;

/// <summary>Makes a backup with one click and lists those that there are.</summary>
public sealed partial class BackupCard
{
    private const int Most = 5;
    private BackupOutcome? _outcome;
    private bool _isWriting;

    [Parameter, EditorRequired]
    public required IReadOnlyList<StoredBackup> Backups { get; set; }

    /// <summary>The database file.</summary>
    [Parameter, EditorRequired]
    public required string Database { get; set; }

    /// <summary>Called after a backup was written.</summary>
    [Parameter]
    public EventCallback OnWritten { get; set; }

    [Inject]
    private DatabaseBackup Backup { get; set; } = null!;

    private async Task WriteAsync()
    {
        (_isWriting, _outcome) = (true, null);
        _outcome = await Backup.WriteAsync();
        _isWriting = false;
        await OnWritten.InvokeAsync();
    }
}
