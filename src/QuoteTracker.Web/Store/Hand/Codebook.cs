using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>The tree of tags.</summary>
public sealed class Codebook(HandWork work)
{
    private const int LongestName = 80;
    private const string Gone = "That tag is no longer in the codebook.";

    /// <summary>Adds a tag below <paramref name="parent"/>, or at the top.</summary>
    public Task<Acted> CreateAsync(TagEdit edit, long? parent, CancellationToken stop = default) => work.DoAsync("create-tag", async context =>
    {
        if (await NameIsTakenAsync(context, edit.Name, null, stop))
            return HandOutcome.Cannot($"There is a tag “{edit.Name.Trim()}” already.");
        var (tag, problem) = await FindOrAddAsync(context, edit.Name, parent, stop);
        if (tag is null)
            return HandOutcome.Cannot(problem!);
        await ApplyAsync(context, tag, edit, stop);
        return HandOutcome.Did("tag", () => tag.Id, $"Added the tag “{tag.Name}”");
    }, stop);

    /// <summary>Changes name, description, colour, key.</summary>
    public Task<Acted> EditAsync(long id, TagEdit edit, CancellationToken stop = default) => work.DoAsync("edit-tag", async context =>
    {
        var tag = await context.Tags.SingleOrDefaultAsync(t => t.Id == id, stop);
        if (tag is null)
            return HandOutcome.Cannot(Gone);
        if (NameProblem(edit.Name) is { } problem)
            return HandOutcome.Cannot(problem);
        if (await NameIsTakenAsync(context, edit.Name, id, stop))
            return HandOutcome.Cannot($"There is a tag “{edit.Name.Trim()}” already: merge the two, or choose another name.");
        var before = tag.Name;
        await ApplyAsync(context, tag, edit, stop);
        return HandOutcome.Did("tag", id, before == tag.Name ? $"Changed the tag “{tag.Name}”" : $"Renamed the tag “{before}” to “{tag.Name}”");
    }, stop);

    /// <summary>Puts a tag below another (null: the top), at a place among its siblings (from 0; behind the last when larger).</summary>
    public Task<Acted> MoveAsync(long id, long? parent, int place, CancellationToken stop = default) => work.DoAsync("move-tag", async context =>
    {
        var tags = await context.Tags.ToDictionaryAsync(t => t.Id, stop);
        if (!tags.TryGetValue(id, out var tag) || (parent is { } p && !tags.ContainsKey(p)))
            return HandOutcome.Cannot(Gone);
        for (var above = parent; above is { } a; above = tags[a].ParentId)
        {
            if (a == id)
                return HandOutcome.Cannot("A tag cannot stand below itself.");
        }

        var siblings = tags.Values.Where(t => t.ParentId == parent && t.Id != id).OrderBy(t => t.Ordinal).ThenBy(t => t.Id).ToList();
        siblings.Insert(Math.Clamp(place, 0, siblings.Count), tag);
        tag.ParentId = parent;
        for (var i = 0; i < siblings.Count; i++)
            siblings[i].Ordinal = i;
        return HandOutcome.Did("tag", id, $"Moved the tag “{tag.Name}” {(parent is { } to ? $"below “{tags[to].Name}”" : "to the top")}");
    }, stop);

    /// <summary>Makes one tag of two: quotes and tags below go to <paramref name="into"/>, the other is removed.</summary>
    public Task<Acted> MergeAsync(long from, long into, CancellationToken stop = default) => work.DoAsync("merge-tags", async context =>
    {
        var tags = await context.Tags.ToDictionaryAsync(t => t.Id, stop);
        if (from == into || !tags.TryGetValue(from, out var gone) || !tags.TryGetValue(into, out var kept))
            return HandOutcome.Cannot("Choose two different tags.");
        for (var above = kept.ParentId; above is { } a; above = tags[a].ParentId)
        {
            if (a == from)
                return HandOutcome.Cannot($"“{kept.Name}” stands below “{gone.Name}”: merge the other way round.");
        }

        var links = await context.QuoteTags.IgnoreQueryFilters([QuoteTrackerContext.Rejected]).Where(t => t.TagId == from || t.TagId == into).ToListAsync(stop);
        var have = links.Where(t => t.TagId == into).Select(t => t.QuoteId).ToHashSet();
        foreach (var link in links.Where(t => t.TagId == from))
        {
            context.Remove(link);
            if (have.Add(link.QuoteId))
                context.Add(new QuoteTag { QuoteId = link.QuoteId, TagId = into, TaggedAt = link.TaggedAt, Who = link.Who });
        }

        foreach (var child in tags.Values.Where(t => t.ParentId == from))
            child.ParentId = into;
        context.Remove(gone);
        return HandOutcome.Did("tag", into, $"Merged the tag “{gone.Name}” into “{kept.Name}”");
    }, stop);

    /// <summary>Stops offering a tag, or offers it again; quotes keep it.</summary>
    public Task<Acted> RetireAsync(long id, bool isRetired, CancellationToken stop = default) => work.DoAsync("retire-tag", async context =>
    {
        var tag = await context.Tags.SingleOrDefaultAsync(t => t.Id == id, stop);
        if (tag is null)
            return HandOutcome.Cannot(Gone);
        tag.IsRetired = isRetired;
        tag.Key = isRetired ? null : tag.Key;
        return HandOutcome.Did("tag", id, $"{(isRetired ? "Retired" : "Brought back")} the tag “{tag.Name}”");
    }, stop);

    /// <summary>The tag of this name, or a new one at the end of its siblings with the next free colour and key; or why there is none.</summary>
    internal static async Task<(Tag? Tag, string? Problem)> FindOrAddAsync(QuoteTrackerContext context, string name, long? parent, CancellationToken stop)
    {
        var clean = name.Trim();
        if (NameProblem(name) is { } problem)
            return (null, problem);
        var folded = Folding.Fold(clean);
        var all = await context.Tags.ToListAsync(stop);
        if (all.Find(t => t.FoldedName == folded) is { } known)
        {
            known.IsRetired = false;
            return (known, null);
        }

        if (parent is { } id && all.TrueForAll(t => t.Id != id))
            return (null, Gone);
        var key = Enumerable.Range(1, 9).Select(k => (int?)k).FirstOrDefault(k => all.TrueForAll(t => t.Key != k));
        var tag = new Tag { Name = clean, FoldedName = folded, ParentId = parent, Color = (all.Count % 8) + 1, Key = key, Ordinal = all.Count(t => t.ParentId == parent) };
        context.Tags.Add(tag);
        return (tag, null);
    }

    private static string? NameProblem(string name) => name.Trim().Length switch
    {
        0 => "A tag needs a name.",
        > LongestName => $"A tag's name has at most {LongestName} characters.",
        _ => null,
    };

    private static async Task<bool> NameIsTakenAsync(QuoteTrackerContext context, string name, long? but, CancellationToken stop)
    {
        var folded = Folding.Fold(name.Trim());
        return await context.Tags.AnyAsync(t => t.FoldedName == folded && t.Id != but, stop);
    }

    private static async Task ApplyAsync(QuoteTrackerContext context, Tag tag, TagEdit edit, CancellationToken stop)
    {
        (tag.Name, tag.FoldedName) = (edit.Name.Trim(), Folding.Fold(edit.Name.Trim()));
        (tag.Description, tag.Color) = (edit.Description.Trim(), Math.Clamp(edit.Color, 1, 8));
        if (edit.Key is { } key)
        {
            foreach (var other in await context.Tags.Where(t => t.Key == key && t.Id != tag.Id).ToListAsync(stop))
                other.Key = null;
        }

        tag.Key = edit.Key is >= 1 and <= 9 ? edit.Key : null;
    }
}
