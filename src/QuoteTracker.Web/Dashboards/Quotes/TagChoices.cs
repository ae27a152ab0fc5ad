using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>The tags that can be put on quotes, as the pickers show them.</summary>
public static class TagChoices
{
    /// <summary>Tags that are not retired, parents before children, each level in its order.</summary>
    public static async Task<IReadOnlyList<TagChoice>> LoadAsync(QuoteTrackerContext context, CancellationToken cancellation = default)
    {
        var tags = await context.Tags.OrderBy(t => t.Ordinal).ThenBy(t => t.Name)
            .Select(t => new { t.Id, t.ParentId, t.Name, t.Color, t.Key, t.IsRetired }).ToListAsync(cancellation);
        var below = tags.ToLookup(t => t.ParentId);
        var choices = new List<TagChoice>();
        void Add(long? parent, string path)
        {
            foreach (var tag in below[parent])
            {
                if (!tag.IsRetired)
                    choices.Add(new TagChoice(tag.Id, tag.Name, path, tag.Color, tag.Key));
                Add(tag.Id, path.Length == 0 ? tag.Name : $"{path} › {tag.Name}");
            }
        }

        Add(null, "");
        return choices;
    }
}
