using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Commands.Exporting;

/// <summary>Speakers, themes and tags as a person names them, by name or number.</summary>
internal sealed record NamedParts(IReadOnlyList<string> Speakers, IReadOnlyList<string> Themes, IReadOnlyList<string> Tags)
{
    /// <summary>The filter with the numbers put in, or the sentence that says which name is not there.</summary>
    public async Task<(QuoteFilter Filter, string? Fault)> PutIntoAsync(QuoteFilter filter, QuoteTrackerContext context, CancellationToken cancel)
    {
        var (speakers, noSpeaker) = await FindAsync(Speakers, "speaker", name => context.Speakers.Where(s => s.FoldedName == name).Select(s => s.Id)
            .Union(context.SpeakerAliases.Where(a => a.FoldedName == name && a.Speaker!.MergedIntoId == null).Select(a => a.SpeakerId)), cancel);
        var (themes, noTheme) = await FindAsync(Themes, "theme", name => context.Themes.Where(t => t.FoldedName == name).Select(t => t.Id), cancel);
        var (tags, noTag) = await FindAsync(Tags, "tag", name => context.Tags.Where(t => t.FoldedName == name).Select(t => t.Id), cancel);
        return (filter with { Speakers = speakers, Themes = themes, Tags = tags }, noSpeaker ?? noTheme ?? noTag);
    }

    private static async Task<(IReadOnlyList<long> Ids, string? Fault)> FindAsync(IReadOnlyList<string> names, string kind, Func<string, IQueryable<long>> byName, CancellationToken cancel)
    {
        var ids = new List<long>();
        foreach (var name in names)
        {
            if (long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                ids.Add(id);
                continue;
            }

            var found = await byName(Folding.Fold(name)).ToListAsync(cancel);
            if (found.Count == 0)
                return ([], $"There is no {kind} “{name}”. Look at the {kind}s page for the spelling, or give its number.");
            ids.AddRange(found);
        }

        return (ids, null);
    }
}
