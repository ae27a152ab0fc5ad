using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Tags;

/// <summary>Answers the Tags page.</summary>
public sealed class TagsQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    public async Task<TagsAnswer> AskAsync(CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var tags = await context.Tags.OrderBy(t => t.Ordinal).ThenBy(t => t.Id).ToListAsync(cancel);
        var own = await context.Quotes.SelectMany(q => q.Tags).GroupBy(t => t.TagId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var withBelow = await WithBelowAsync(context, cancel);
        return new(Lay(tags, own, withBelow));
    }

    private static async Task<Dictionary<long, int>> WithBelowAsync(QuoteTrackerContext context, CancellationToken cancel)
    {
        var counts = await context.Database.SqlQuery<TagCount>($"""
            SELECT Id, Quotes FROM (
              WITH RECURSIVE Within(Id, Tag) AS (
                SELECT Id, Id FROM Tags
                UNION SELECT w.Id, t.Id FROM Tags t JOIN Within w ON t.ParentId = w.Tag)
              SELECT w.Id AS Id, COUNT(DISTINCT x.QuoteId) AS Quotes
              FROM Within w JOIN QuoteTags x ON x.TagId = w.Tag JOIN Quotes q ON q.Id = x.QuoteId AND NOT q.IsRejected
              GROUP BY w.Id)
            """).ToListAsync(cancel);
        return counts.ToDictionary(c => c.Id, c => c.Quotes);
    }

    private static List<TagRow> Lay(List<Tag> tags, Dictionary<long, int> own, Dictionary<long, int> withBelow)
    {
        var below = tags.ToLookup(t => t.ParentId);
        var rows = new List<TagRow>(tags.Count);
        void Add(long? parent, string path)
        {
            var siblings = below[parent].ToList();
            for (var place = 0; place < siblings.Count; place++)
            {
                var tag = siblings[place];
                rows.Add(Row(tag, path, place, siblings.Count, own.GetValueOrDefault(tag.Id), withBelow.GetValueOrDefault(tag.Id)));
                Add(tag.Id, path.Length == 0 ? tag.Name : $"{path} › {tag.Name}");
            }
        }

        Add(null, "");
        return rows;
    }

    private static TagRow Row(Tag tag, string path, int place, int siblings, int own, int withBelow) => new()
    {
        Id = tag.Id,
        ParentId = tag.ParentId,
        Name = tag.Name,
        Description = tag.Description,
        Color = tag.Color,
        Key = tag.Key,
        IsRetired = tag.IsRetired,
        Path = path,
        Place = place,
        Siblings = siblings,
        OwnQuotes = own,
        Quotes = withBelow,
    };

    private sealed record TagCount(long Id, int Quotes);
}
