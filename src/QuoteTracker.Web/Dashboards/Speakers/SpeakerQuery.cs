using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Dashboards.Overview;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Dashboards.Statements;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Queries;
using static QuoteTracker.Web.Dashboards.Speakers.SpeakerAnswer;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Answers one speaker's page.</summary>
public sealed class SpeakerQuery(IDbContextFactory<QuoteTrackerContext> contexts)
{
    private const int Most = 8;

    /// <summary>Null when there is no such speaker; for a merged one only the name and where it went.</summary>
    public async Task<SpeakerAnswer?> AskAsync(long id, QuoteFilter filter, CountUnit unit = CountUnit.Utterances, CancellationToken stop = default)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        var speaker = await context.Speakers.IgnoreQueryFilters([QuoteTrackerContext.Merged]).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, stop);
        if (speaker is null)
            return null;
        var answer = new SpeakerAnswer { Id = id, Name = speaker.Name, Distinction = speaker.Distinction, Kind = speaker.Kind, Color = speaker.Color, MergedIntoId = speaker.MergedIntoId };
        if (speaker.MergedIntoId is not null)
            return answer;

        var selected = await context.Ledger.SelectAsync(context, filter with { Speakers = [id] }, stop);
        var overTime = await OverTimeQuery.AskAsync(context, selected, 1, unit, stop);
        return answer with
        {
            Acts = QuotedActs.Of(selected),
            OverTime = overTime,
            Aliases = await SpellingsAsync(context, speaker, stop),
            Roles = await RolesAsync(context, id, stop),
            Themes = await ThemesAsync(context, selected, filter, unit, stop),
            Lines = await MostSaidQuery.AskAsync(context, selected, StatementCounts.Recurring(selected), new(selected, CourseBounds.Of(selected, filter)), overTime.Scale, unit, Most, stop),
            Echoes = await EchoesQuery.AskAsync(context, selected, id, Most, stop),
            Namesakes = await NamesakesAsync(context, speaker, stop),
            Others = await OthersAsync(context, id, stop),
            Possible = await PossibleAsync(context, id, stop),
        };
    }

    /// <summary>The name first, then those that most quotes have.</summary>
    private static async Task<IReadOnlyList<Alias>> SpellingsAsync(QuoteTrackerContext context, Speaker speaker, CancellationToken stop)
    {
        var quotes = await SplitChoicesQuery.NamedAsync(context, speaker.Id, stop);
        var spellings = await context.SpeakerAliases.AsNoTracking().Where(a => a.SpeakerId == speaker.Id).ToListAsync(stop);
        return
        [
            .. spellings.Select(a => new Alias(a.Id, a.Name, a.ByHand) { Quotes = quotes.GetValueOrDefault(a.FoldedName), IsName = a.Name == speaker.Name })
                .OrderByDescending(a => a.IsName).ThenByDescending(a => a.Quotes).ThenBy(a => a.Name, StringComparer.Ordinal),
        ];
    }

    private static async Task<IReadOnlyList<Role>> RolesAsync(QuoteTrackerContext context, long id, CancellationToken stop)
    {
        var seen = (await context.RoleSightings.Where(s => s.Role!.SpeakerId == id && s.Document!.FirstDay != null)
            .GroupBy(s => new { s.RoleId, s.Document!.FirstDay }).Select(g => new { g.Key.RoleId, g.Key.FirstDay, Documents = g.Count() })
            .OrderBy(s => s.FirstDay).ToListAsync(stop)).ToLookup(s => s.RoleId, s => new DayCount(s.FirstDay!.Value, s.Documents));
        var roles = await context.SpeakerRoles.AsNoTracking().Where(r => r.SpeakerId == id).OrderBy(r => r.FirstSeen).ThenByDescending(r => r.Documents).ThenBy(r => r.Text).ToListAsync(stop);
        return roles.ConvertAll(r => new Role(r.Id, r.Text, r.Title, r.Organisation, r.IsFormer, r.FirstSeen, r.LastSeen, r.Documents, r.Origin)
        {
            FirstPrecision = r.FirstPrecision,
            LastPrecision = r.LastPrecision,
            Seen = [.. seen[r.Id]],
        });
    }

    /// <summary>A filter by theme leaves only its themes, so that a bar and its quotes agree.</summary>
    private static async Task<IReadOnlyList<ThemeCount>> ThemesAsync(QuoteTrackerContext context, SelectedQuotes selected, QuoteFilter filter, CountUnit unit, CancellationToken stop)
    {
        var only = filter.Themes.ToList();
        var names = await context.Themes.Where(t => !t.IsHidden && (only.Count == 0 || only.Contains(t.Id))).Select(t => new { t.Id, t.Name }).ToDictionaryAsync(t => (int)t.Id, t => t.Name, stop);
        var counts = UtteranceCounts.ByTheme(selected, names.Keys.DefaultIfEmpty().Max() + 1, new ThemeAmong(names));
        return [.. counts.Highest(Most, unit).Select(id => new ThemeCount(id, names[id], new(counts.Utterances[id], counts.Reports[id])))];
    }

    private readonly record struct ThemeAmong(Dictionary<int, string> Names) : IThemeKey
    {
        public bool Counts(int at) => true;

        public int At(int at, int theme) => Names.ContainsKey(theme) ? theme : -1;
    }

    private static async Task<IReadOnlyList<Namesake>> NamesakesAsync(QuoteTrackerContext context, Speaker speaker, CancellationToken stop) =>
        await context.Speakers.AsNoTracking().Where(s => s.FoldedName == speaker.FoldedName && s.Id != speaker.Id).OrderBy(s => s.Id)
            .Select(s => new Namesake(s.Id, s.Name, s.Roles.Where(r => !r.IsFormer).OrderByDescending(r => r.Origin == DateOrigin.Hand && r.LastSeen == null).ThenByDescending(r => r.LastSeen).ThenByDescending(r => r.Documents).Select(r => r.Text).FirstOrDefault())).ToListAsync(stop);

    private static async Task<IReadOnlyList<Namesake>> OthersAsync(QuoteTrackerContext context, long id, CancellationToken stop)
    {
        var others = context.SpeakerPairs.Where(p => p.IsRejected && (p.FirstId == id || p.SecondId == id)).Select(p => p.FirstId == id ? p.SecondId : p.FirstId);
        return await context.Speakers.AsNoTracking().Where(s => others.Contains(s.Id)).OrderBy(s => s.Name).ThenBy(s => s.Id).Select(s => new Namesake(s.Id, s.Name, s.Roles
            .Where(r => !r.IsFormer).OrderByDescending(r => r.Origin == DateOrigin.Hand && r.LastSeen == null).ThenByDescending(r => r.LastSeen).Select(r => r.Text).FirstOrDefault())).ToListAsync(stop);
    }

    private static async Task<IReadOnlyList<PossibleSame>> PossibleAsync(QuoteTrackerContext context, long id, CancellationToken stop)
    {
        var pairs = await context.SpeakerPairs.AsNoTracking().Where(p => !p.IsRejected && (p.FirstId == id || p.SecondId == id))
            .OrderByDescending(p => p.Score).Take(Most)
            .Select(p => new { Id = p.FirstId == id ? p.SecondId : p.FirstId, p.Score, p.Reason }).ToListAsync(stop);
        var ids = pairs.ConvertAll(p => p.Id);
        var others = await context.Speakers.Where(s => ids.Contains(s.Id)).Select(s => new
        {
            s.Id,
            Name = s.Label,
            s.Color,
            Role = s.Roles.Where(r => !r.IsFormer).OrderByDescending(r => r.Origin == DateOrigin.Hand && r.LastSeen == null).ThenByDescending(r => r.LastSeen).Select(r => r.Text).FirstOrDefault(),
            Quotes = context.Quotes.Count(q => q.SpeakerId == s.Id),
        }).ToDictionaryAsync(s => s.Id, stop);
        return [.. pairs.Where(p => others.ContainsKey(p.Id)).Select(p => new PossibleSame(p.Id, others[p.Id].Name, others[p.Id].Role, others[p.Id].Color, others[p.Id].Quotes, p.Score, p.Reason))];
    }
}
