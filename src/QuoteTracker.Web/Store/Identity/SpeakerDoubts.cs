using System.Text.Json;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Puts into Review who may be one.</summary>
internal sealed class SpeakerDoubts(PreparedSql sql, NameMemory names)
{
    /// <summary>A speaker waits with so many others at most, the likeliest.</summary>
    private const int Most = 8;

    /// <summary>Replaces the suggestions among <paramref name="decided"/>, but for those of two <paramref name="holders"/>; what a person rejected is not suggested again.</summary>
    public void Save(IReadOnlyCollection<Speaker> decided, IReadOnlySet<long> holders, IReadOnlyList<SpeakerDoubt> doubts, IReadOnlyDictionary<SpeakerGroup, Speaker> speakers)
    {
        var open = decided.Where(speaker => !holders.Contains(speaker.Id) || names.Of(speaker.Name, speaker.Kind).IsBare).Select(speaker => speaker.Id).ToHashSet();
        var known = Stored(decided).ToLookup(pair => !pair.IsRejected && (open.Contains(pair.FirstId) || open.Contains(pair.SecondId)));
        var before = known[true].ToDictionary(pair => (pair.FirstId, pair.SecondId));
        foreach (var pair in Likeliest(doubts.Select(doubt => Pair(speakers[doubt.One].Id, speakers[doubt.Other].Id, doubt)), known[false].Select(pair => (pair.FirstId, pair.SecondId)).ToHashSet()))
        {
            if (!before.Remove((pair.FirstId, pair.SecondId), out var same))
                sql.Insert(pair);
            else if ((same.Score, same.Reason) != (pair.Score, pair.Reason))
                sql.Run("""UPDATE "SpeakerPairs" SET "Score" = @p2, "Reason" = @p3 WHERE "FirstId" = @p0 AND "SecondId" = @p1""", pair.FirstId, pair.SecondId, pair.Score, pair.Reason);
        }

        foreach (var (first, second) in before.Keys)
            sql.Run("""DELETE FROM "SpeakerPairs" WHERE "FirstId" = @p0 AND "SecondId" = @p1""", first, second);
    }

    // The plus makes it go through the pairs of each, which are few, instead of asking for each of all pairs that there could be.
    private List<SpeakerPair> Stored(IEnumerable<Speaker> decided) => sql.Read(
        """
        SELECT "FirstId", "SecondId", "Score", "Reason", "IsRejected" FROM "SpeakerPairs"
        WHERE "FirstId" IN (SELECT value FROM json_each(@p0)) AND +"SecondId" IN (SELECT value FROM json_each(@p0))
        """,
        row => new SpeakerPair { FirstId = row.Long(0), SecondId = row.Long(1), Score = row.Real(2), Reason = row.Text(3)!, IsRejected = row.Flag(4) },
        JsonSerializer.Serialize(decided.Select(speaker => speaker.Id)));

    private static IEnumerable<SpeakerPair> Likeliest(IEnumerable<SpeakerPair> pairs, HashSet<(long, long)> known)
    {
        var count = new Dictionary<long, int>();
        foreach (var pair in pairs.Where(pair => pair.FirstId != pair.SecondId && !known.Contains((pair.FirstId, pair.SecondId)))
            .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.FirstId).ThenBy(pair => pair.SecondId).DistinctBy(pair => (pair.FirstId, pair.SecondId)))
        {
            if (count.GetValueOrDefault(pair.FirstId) >= Most || count.GetValueOrDefault(pair.SecondId) >= Most)
                continue;
            count[pair.FirstId] = count.GetValueOrDefault(pair.FirstId) + 1;
            count[pair.SecondId] = count.GetValueOrDefault(pair.SecondId) + 1;
            yield return pair;
        }
    }

    private static SpeakerPair Pair(long one, long other, SpeakerDoubt doubt) => new() { FirstId = Math.Min(one, other), SecondId = Math.Max(one, other), Score = doubt.Score, Reason = doubt.Reason };
}
