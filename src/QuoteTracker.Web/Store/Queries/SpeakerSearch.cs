using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Store.Queries;

/// <summary>
/// Finds speakers by parts of a name, of another spelling or of a role, in any order, whatever the case, accents, letters and way of writing sounds.
/// Those whom it fits best come first, of equals those with most quotes: the whole name, whole words of it, starts of its words, another spelling, a role.
/// </summary>
internal sealed class SpeakerSearch(QuoteTrackerContext context)
{
    /// <summary>From so many on, hits are looked for among the most quoted instead of ordering all of them.</summary>
    private const int Many = 2000;

    private static readonly (string Columns, bool IsWhole)[] Fits = [("Names", true), ("Names", false), ("Names Aliases", false), ("Names Aliases Roles", false)];

    /// <summary>The best first; without words, those with most quotes.</summary>
    public async Task<IReadOnlyList<SpeakerMatch>> FindAsync(string typed, int most, CancellationToken stop = default)
    {
        var words = SpeakerWords.Typed(typed);
        return await DescribeAsync(await IdsAsync(typed, words, most, stop), words, stop);
    }

    /// <summary>The same, ids alone.</summary>
    public Task<IReadOnlyList<long>> IdsAsync(string typed, int most, CancellationToken stop = default) => IdsAsync(typed, SpeakerWords.Typed(typed), most, stop);

    /// <summary>Speakers one of whose spellings has this word, to be used inside another query.</summary>
    public static IQueryable<long> Called(QuoteTrackerContext context, SearchWord word)
    {
        var match = Calling(word);
        return context.Database.SqlQuery<long>($"SELECT rowid AS Value FROM SpeakerSearch WHERE SpeakerSearch MATCH {match}");
    }

    /// <summary>The same as a question to the full-text index of names.</summary>
    public static string Calling(SearchWord word)
    {
        var words = SpeakerWords.Typed(word.Text);
        return words.Count == 0 ? "\"\"" : "{Names Aliases} : (" + string.Join(" AND ", words.Select((part, at) => part.Match(!word.IsPrefix || at < words.Count - 1))) + ")";
    }

    private async Task<IReadOnlyList<long>> IdsAsync(string typed, IReadOnlyList<SoundedWord> words, int most, CancellationToken stop)
    {
        if (words.Count == 0)
            return typed.Trim().Length > 0 ? [] : await context.SpeakerListings.Where(l => l.Speaker!.MergedIntoId == null).OrderByDescending(l => l.Quotes).ThenBy(l => l.SpeakerId).Take(most).Select(l => l.SpeakerId).ToListAsync(stop);
        var folded = Folding.Fold(typed.Trim());
        List<long> found = await context.Speakers.Where(s => s.FoldedName == folded).OrderByDescending(s => s.Listing!.Quotes).ThenBy(s => s.Id).Take(most).Select(s => s.Id).ToListAsync(stop);
        foreach (var (columns, isWhole) in Fits)
        {
            if (found.Count >= most)
                break;
            found = [.. found.Union(await FitAsync(columns, words, isWhole, most, stop)).Take(most)];
        }

        return found;
    }

    private async Task<IReadOnlyList<long>> FitAsync(string columns, IReadOnlyList<SoundedWord> words, bool isWhole, int most, CancellationToken stop)
    {
        var match = "{" + columns + "} : (" + string.Join(" AND ", words.Select(word => word.Match(isWhole))) + ")";
        var hits = await context.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM (SELECT rowid FROM SpeakerSearch WHERE SpeakerSearch MATCH {match} LIMIT {Many})").SingleAsync(stop);
        if (hits == 0)
            return [];
        return hits == Many ? await AmongMostQuotedAsync(columns, words, isWhole, most, stop) : await context.Database.SqlQuery<long>($"""
            SELECT l.SpeakerId AS Value FROM SpeakerSearch f JOIN SpeakerListings l ON l.SpeakerId = f.rowid
            WHERE SpeakerSearch MATCH {match} ORDER BY l.Quotes DESC, l.SpeakerId LIMIT {most}
            """).ToListAsync(stop);
    }

    /// <summary>Many fit, so the first few by quotes are soon met by walking down from the most quoted.</summary>
    private async Task<IReadOnlyList<long>> AmongMostQuotedAsync(string columns, IReadOnlyList<SoundedWord> words, bool isWhole, int most, CancellationToken stop)
    {
        var listings = context.SpeakerListings.AsNoTracking();
        foreach (var word in words)
        {
            var end = isWhole ? " " : "";
            var (plain, sound) = (" " + word.Plain + end, " " + word.Sound + end);
            listings = columns switch
            {
                "Names" => listings.Where(l => (" " + l.Names + " ").Contains(plain) || (" " + l.Names + " ").Contains(sound)),
                "Names Aliases" => listings.Where(l => (" " + l.Names + " " + l.Aliases + " ").Contains(plain) || (" " + l.Names + " " + l.Aliases + " ").Contains(sound)),
                _ => listings.Where(l => (" " + l.Names + " " + l.Aliases + " " + l.Roles + " ").Contains(plain) || (" " + l.Names + " " + l.Aliases + " ").Contains(sound)),
            };
        }

        return await listings.OrderByDescending(l => l.Quotes).ThenBy(l => l.SpeakerId).Take(most).Select(l => l.SpeakerId).ToListAsync(stop);
    }

    private async Task<IReadOnlyList<SpeakerMatch>> DescribeAsync(IReadOnlyList<long> ids, IReadOnlyList<SoundedWord> typed, CancellationToken stop)
    {
        var rows = await context.Speakers.AsNoTracking().Where(s => EF.Parameter(ids).Contains(s.Id)).Select(s => new { s.Id, s.Label, s.Color, s.Listing!.Quotes, s.Listing.Names }).ToDictionaryAsync(s => s.Id, stop);
        var roles = (await context.SpeakerRoles.Where(r => EF.Parameter(ids).Contains(r.SpeakerId)).LatestFirst().Select(r => new { r.SpeakerId, r.Text, r.IsFormer }).ToListAsync(stop)).ToLookup(r => r.SpeakerId);
        var spellings = typed.Count == 0 ? null : (await context.SpeakerAliases.Where(a => EF.Parameter(ids).Contains(a.SpeakerId)).Select(a => new { a.SpeakerId, a.Name }).ToListAsync(stop)).ToLookup(a => a.SpeakerId, a => a.Name);
        return
        [
            .. ids.Where(rows.ContainsKey).Select(id => new SpeakerMatch(
                id, rows[id].Label, rows[id].Color, rows[id].Quotes, roles[id].FirstOrDefault(r => !r.IsFormer)?.Text,
                spellings is null ? null : SpeakerFit.Why(rows[id].Names, spellings[id], roles[id].Select(r => r.Text), typed))),
        ];
    }
}
