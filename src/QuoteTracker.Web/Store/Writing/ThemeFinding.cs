using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Themes;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>
/// Finds the themes of the collection anew: after every change of a small collection, of a larger one when a twentieth of it came, went or was read anew,
/// and while a long import goes on each time the collection has doubled. In between, new quotes get the themes that are known.
/// </summary>
public sealed class ThemeFinding(IDbContextFactory<QuoteTrackerContext> contexts, WriteGate gate, ChangeFeed feed)
{
    /// <summary>Up to so many documents every one that comes can change what the collection is about.</summary>
    private const int Small = 2_000;

    /// <summary>Before so many documents are in, an import under way has no themes worth showing.</summary>
    private const int First = 100;

    private readonly Lock _lock = new();
    private int? _foundAt;

    /// <summary>Finds themes when an import or a removal has ended, if the collection is small or has changed enough since themes were last found.</summary>
    public Task FindAfterChangeAsync(CancellationToken stop = default) =>
        FindWhenAsync((now, last) => last is null || IsMuch(Math.Abs(now - last.Value), now), stop);

    /// <summary>Finds themes when so many stored documents were read anew, if the collection is small or those are enough of it.</summary>
    public Task FindAfterRereadingAsync(int documents, CancellationToken stop = default) =>
        FindWhenAsync((now, _) => documents > 0 && IsMuch(documents, now), stop);

    /// <summary>Finds themes while an import goes on, if the collection has doubled since.</summary>
    public Task FindDuringImportAsync(CancellationToken stop = default) => FindWhenAsync((now, last) => now >= Math.Max(First, 2 * (last ?? 0)), stop);

    /// <summary>Finds themes now. What people shaped stays as they shaped it.</summary>
    public async Task FindAsync(CancellationToken stop = default)
    {
        var (found, documents) = await MakeAsync(stop);
        var isChanged = await StoreAsync(found, stop);
        lock (_lock)
            _foundAt = documents;
        if (isChanged)
            feed.Announce(ChangeKinds.Themes | ChangeKinds.Quotes);
    }

    private static bool IsMuch(int changed, int now) => now <= Small || changed * 20L >= now;

    private async Task FindWhenAsync(Func<int, int?, bool> isTime, CancellationToken stop)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var now = await context.Documents.CountAsync(stop);
        int? last;
        lock (_lock)
            last = _foundAt;
        if (isTime(now, last))
            await FindAsync(stop);
    }

    // Reading and clustering take their time and need no turn at the gate.
    private async Task<(IReadOnlyList<FoundTheme> Themes, int Documents)> MakeAsync(CancellationToken stop)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var terms = await CollectionTerms.ReadAsync(context, stop);
        return (ThemeMaker.Make(terms.Terms, terms.Documents, terms.Said), await context.Documents.CountAsync(stop));
    }

    private async Task<bool> StoreAsync(IReadOnlyList<FoundTheme> found, CancellationToken stop)
    {
        using var turn = await gate.EnterAsync(stop);
        await using var context = await contexts.CreateDbContextAsync(stop);
        await using var transaction = await context.Database.BeginTransactionAsync(stop);
        var themes = await context.Themes.AsTracking().Include(t => t.Terms).OrderBy(t => t.Id).ToListAsync(stop);
        var hosts = await context.Themes.IgnoreQueryFilters([QuoteTrackerContext.Merged]).Where(t => t.MergedIntoId != null).Select(t => t.MergedIntoId!.Value).Distinct().ToListAsync(stop);
        var renewal = new ThemeRenewal([.. themes.Where(t => IsShaped(t, hosts))], [.. themes.Where(t => !IsShaped(t, hosts))]);
        var renewed = renewal.Renew(found);
        context.Themes.RemoveRange(renewed.Gone);
        context.Themes.AddRange(renewed.New);
        var isChanged = await context.SaveChangesAsync(stop) > 0;
        await ThemeRefresh.RefreshAsync(context, [.. renewed.WithOtherTerms.Concat(renewed.New).Select(t => t.Id)], stop);
        await transaction.CommitAsync(stop);
        return isChanged;
    }

    private static bool IsShaped(Theme theme, List<long> hosts) =>
        theme.ByHand || theme.IsHidden || hosts.Contains(theme.Id) || theme.Terms.Exists(t => t.ByHand || t.IsExcluded);
}
