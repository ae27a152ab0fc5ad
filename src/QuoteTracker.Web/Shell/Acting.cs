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
    public async Task<Acted?> DoAsync(Func<Task<Acted>> act)
    {
        Acted? acted = null;
        await GuardAsync(async () =>
        {
            acted = await act();
            Say(new(acted.Summary, acted.AuditId, IsFault: !acted.IsDone));
        });
        return acted;
    }

    /// <summary>Runs what is no act of the history and tells what came of it; false when the database refused it.</summary>
    public Task<bool> TellAsync(Func<Task<string>> work) => GuardAsync(async () => Say(new(await work(), null, IsFault: false)));

    /// <summary>Takes back the act that the notice speaks of, or else the latest one that holds.</summary>
    public async Task UndoAsync()
    {
        var undone = await DoAsync(() => Notice is { AuditId: { } id } ? history.UndoAsync(id) : history.UndoLastAsync());
        if (undone is { IsDone: true })
            Say(new(undone.Summary, null, IsFault: false));
    }

    public void Close() => Say(null);

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
