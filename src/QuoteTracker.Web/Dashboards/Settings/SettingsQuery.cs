using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Keeping;

namespace QuoteTracker.Web.Dashboards.Settings;

/// <summary>Answers the Settings page.</summary>
public sealed class SettingsQuery(StorageQuery storage, IConfiguration configuration, IDbContextFactory<QuoteTrackerContext> contexts)
{
    public async Task<SettingsAnswer> AskAsync(CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var views = await context.SavedViews.OrderBy(v => v.Name).Select(v => new SavedViewRow(v.Id, v.Name, v.Address, v.SavedAt)).ToListAsync(cancel);
        return new(await storage.AskAsync(cancel), ProgramSettings.Read(configuration), ProgramSettings.Unknown(configuration), views);
    }
}
