using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>Page addresses under names.</summary>
public sealed class SavedViews(HandWork work)
{
    /// <summary>Saves an address (path and query, relative to the root); a view of the same name is replaced.</summary>
    public Task<Acted> SaveAsync(string name, string address, CancellationToken stop = default) => work.DoAsync("save-view", async context =>
    {
        var clean = name.Trim();
        if (clean.Length == 0)
            return HandOutcome.Cannot("A view needs a name.");
        if (Uri.TryCreate(address, UriKind.Absolute, out _) || address.StartsWith("//", StringComparison.Ordinal))
            return HandOutcome.Cannot("Only pages of this app can be saved.");
        var view = await context.SavedViews.FirstOrDefaultAsync(v => v.Name == clean, stop);
        if (view is null)
            context.SavedViews.Add(view = new SavedView { Name = clean, Address = address });
        (view.Address, view.SavedAt) = (address, work.Now);
        return HandOutcome.Did("view", () => view.Id, $"Saved the view “{clean}”");
    }, stop);

    /// <summary>Removes a view.</summary>
    public Task<Acted> RemoveAsync(long id, CancellationToken stop = default) => work.DoAsync("remove-view", async context =>
    {
        var view = await context.SavedViews.SingleOrDefaultAsync(v => v.Id == id, stop);
        if (view is null)
            return HandOutcome.Cannot("That view is no longer there.");
        context.Remove(view);
        return HandOutcome.Did("view", id, $"Removed the view “{view.Name}”");
    }, stop);
}
