using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>
/// Puts into Review two people whom a person gave one name, by renaming or with roles, where nothing says that they are two.
/// When the names differ again, or the roles tell the two apart, the suggestion goes; those that documents gave stay.
/// </summary>
internal sealed class NamesakeDoubts(QuoteTrackerContext context)
{
    private const int Most = 8;

    /// <summary>How the reason of every such suggestion begins.</summary>
    private const string Called = "both are called ";

    /// <summary>Looks at these speakers, at those of the same name, and at those who had it.</summary>
    public async Task RunAsync(IReadOnlyCollection<long> speakers, CancellationToken cancellation)
    {
        if (speakers.Count == 0)
            return;
        var open = await context.SpeakerPairs.Where(p => EF.Parameter(speakers).Contains(p.FirstId) || EF.Parameter(speakers).Contains(p.SecondId)).ToDictionaryAsync(p => (p.FirstId, p.SecondId), cancellation);
        var people = await PeopleAsync(speakers, [.. open.Keys.SelectMany(pair => new[] { pair.FirstId, pair.SecondId })], cancellation);
        var years = await YearsAsync([.. people.Keys], cancellation);
        foreach (var (first, second) in Alike(people, speakers).Union(open.Keys).Where(pair => people.ContainsKey(pair.Item1) && people.ContainsKey(pair.Item2)))
            Decide(people[first], people[second], NameJudge.Judge(UseOf(people[first], years), UseOf(people[second], years)), open.GetValueOrDefault((first, second)));
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
    }

    private async Task<Dictionary<long, Speaker>> PeopleAsync(IReadOnlyCollection<long> speakers, List<long> others, CancellationToken cancellation)
    {
        var names = await context.Speakers.Where(s => EF.Parameter(speakers).Contains(s.Id)).Select(s => s.FoldedName).Distinct().ToListAsync(cancellation);
        return await context.Speakers.Where(s => s.Kind == SpeakerKind.Person && !s.IsOfDocument && (EF.Parameter(names).Contains(s.FoldedName) || EF.Parameter(others).Contains(s.Id)))
            .Include(s => s.Roles).OrderBy(s => s.Id).ToDictionaryAsync(s => s.Id, cancellation);
    }

    /// <summary>Pairs of one name of which one was looked for; where very many have a name, nobody could go through them.</summary>
    private static IEnumerable<(long, long)> Alike(Dictionary<long, Speaker> people, IReadOnlyCollection<long> speakers) => people.Values.GroupBy(speaker => speaker.FoldedName).Where(group => group.Count() <= Most)
        .SelectMany(group => group.SelectMany(one => group.Where(other => other.Id > one.Id && (speakers.Contains(one.Id) || speakers.Contains(other.Id))).Select(other => (one.Id, other.Id))));

    /// <summary>What a person said of the pair stands, and so does what documents suggest.</summary>
    private void Decide(Speaker first, Speaker second, NameVerdict verdict, SpeakerPair? known)
    {
        var isDoubtful = first.FoldedName == second.FoldedName && verdict.Sameness != NameSameness.Different;
        if (isDoubtful && known is null)
            context.SpeakerPairs.Add(new SpeakerPair { FirstId = first.Id, SecondId = second.Id, Score = verdict.Score, Reason = $"{Called}{first.Name}: {verdict.Reason}" });
        else if (!isDoubtful && known is { IsRejected: false } && known.Reason.StartsWith(Called, StringComparison.Ordinal))
            context.Remove(known);
    }

    private static NameUse UseOf(Speaker speaker, Dictionary<long, (int First, int Last)> years)
    {
        var said = speaker.Roles.Aggregate(NameContext.None, (all, role) => all.And(NameContext.OfRole(role.Title, role.Organisation, role.IsFormer)));
        return new NameUse(speaker.Name, SpeakerKind.Person) { Context = years.TryGetValue(speaker.Id, out var time) && !said.IsFormer ? said with { FirstYear = time.First, LastYear = time.Last } : said };
    }

    private async Task<Dictionary<long, (int First, int Last)>> YearsAsync(List<long> ids, CancellationToken cancellation) =>
        (await context.Quotes.Where(q => q.SpeakerId != null && EF.Parameter(ids).Contains(q.SpeakerId.Value) && q.FirstDay != null).GroupBy(q => q.SpeakerId!.Value)
            .Select(g => new { g.Key, First = g.Min(q => q.FirstDay), Last = g.Max(q => q.FirstDay) }).ToListAsync(cancellation))
        .ToDictionary(it => it.Key, it => (it.First!.Value.Year, it.Last!.Value.Year));
}
