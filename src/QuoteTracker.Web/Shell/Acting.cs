using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Shell;

/// <summary>Runs acts by hand for the pages of one person: says what was done with the way back, or what went wrong and what to do.</summary>
public sealed class Acting(History history, IOptions<StoreOptions> options)
{
    /// <summary>Raised when <see cref="Notice"/> changed.</summary>
    public event Action? Changed;

    /// <summary>What the last act says; null when it was closed.</summary>
    public Notice? Notice { get; private set; }

    /// <summary>Runs an act of Store/Hand; null when the database refused it.</summary>
    public Task<Acted?> DoAsync(Func<Task<Acted>> act) => DoAsync(act, isUndo: false);

    /// <summary>Runs what is no act of the history and tells what came of it; false when the database refused it.</summary>
    public Task<bool> TellAsync(Func<Task<string>> work) => GuardAsync(async () => Say(new(await work(), null, IsFault: false)));

    /// <summary>Takes back the act that the notice speaks of, or else the latest one that holds.</summary>
    public Task<Acted?> UndoAsync() => Notice is { AuditId: { } id, IsUndone: false } ? UndoAsync(id) : DoAsync(() => history.UndoLastAsync(), isUndo: true);

    /// <summary>Takes an act of the history back.</summary>
    public Task<Acted?> UndoAsync(long id) => DoAsync(() => history.UndoAsync(id), isUndo: true);

    /// <summary>Does the act again that the notice says was undone, or else the one undone last.</summary>
    public Task<Acted?> RedoAsync() => Notice is { AuditId: { } id, IsUndone: true } ? RedoAsync(id) : DoAsync(() => history.RedoLastAsync());

    /// <summary>Does an act of the history again.</summary>
    public Task<Acted?> RedoAsync(long id) => DoAsync(() => history.RedoAsync(id));

    public void Close() => Say(null);

    private async Task<Acted?> DoAsync(Func<Task<Acted>> act, bool isUndo)
    {
        Acted? acted = null;
        await GuardAsync(async () =>
        {
            acted = await act();
            Say(new(acted.Summary, acted.AuditId, IsFault: !acted.IsDone, isUndo, acted.ObstacleId));
        });
        return acted;
    }

    private async Task<bool> GuardAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (SqliteException fault)
        {
            Say(new(DatabaseFaults.Describe(fault, options.Value.DatabasePath), null, IsFault: true));
        }
        catch (DbUpdateException fault) when (fault.InnerException is SqliteException inner)
        {
            Say(new(DatabaseFaults.Describe(inner, options.Value.DatabasePath), null, IsFault: true));
        }

        return false;
    }

    private void Say(Notice? notice)
    {
        Notice = notice;
        Changed?.Invoke();
    }
}
