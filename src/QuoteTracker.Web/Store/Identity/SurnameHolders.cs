using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Finds who could be meant by a surname that stands alone, in a time that does not grow with the number of those who bear it.</summary>
internal sealed class SurnameHolders(QuoteTrackerContext context)
{
    /// <summary>Of a surname that more speakers bear, those with most quotes are asked whether they are meant; none of them only because no other bears it.</summary>
    public const int Most = 12;

    /// <summary>Where more spellings sound alike, only those of the very surname are looked at.</summary>
    private const int Crowd = 300;

    /// <summary>Spellings under the keys of these surnames, of the speakers with most quotes.</summary>
    /// <param name="keys">The surnames by each of their keys.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<IReadOnlyList<KnownSpelling>> FindAsync(ILookup<string, KnownSpelling> keys, CancellationToken cancellation)
    {
        if (keys.Count == 0)
            return [];
        var list = JsonSerializer.Serialize(keys.Select(it => it.Key));
        var crowded = await context.Database.SqlQuery<string>($"""
            SELECT j.value AS Value FROM json_each({list}) j WHERE (SELECT COUNT(*) FROM (SELECT 1 FROM SpeakerKeys k WHERE k."Key" = j.value LIMIT {Crowd + 1})) > {Crowd}
            """).ToListAsync(cancellation);
        var found = await UnderAsync(JsonSerializer.Serialize(keys.Select(it => it.Key).Except(crowded)), cancellation);
        foreach (var (key, surname) in crowded.SelectMany(key => keys[key].Select(it => (key, surname: Folding.Fold(it.Name)))).DistinctBy(it => it.surname))
            found.AddRange(await OfAsync(key, surname, cancellation));
        return found;
    }

    private Task<List<KnownSpelling>> UnderAsync(string keys, CancellationToken cancellation) => context.Database.SqlQuery<KnownSpelling>($"""
        SELECT "Key", SpeakerId, Name, Kind FROM (
          SELECT k."Key", s.Id AS SpeakerId, a.Name, s.Kind, row_number() OVER (PARTITION BY k."Key" ORDER BY l.Quotes DESC, s.Id) AS Place
          FROM json_each({keys}) j JOIN SpeakerKeys k ON k."Key" = j.value JOIN SpeakerAliases a ON a.Id = k.AliasId
          JOIN Speakers s ON s.Id = a.SpeakerId AND s.MergedIntoId IS NULL LEFT JOIN SpeakerListings l ON l.SpeakerId = s.Id)
        WHERE Place <= {Most} ORDER BY SpeakerId, Name
        """).ToListAsync(cancellation);

    private Task<List<KnownSpelling>> OfAsync(string key, string surname, CancellationToken cancellation) => context.Database.SqlQuery<KnownSpelling>($"""
        SELECT {key} AS "Key", s.Id AS SpeakerId, s.Name, s.Kind FROM SpeakerListings l JOIN Speakers s ON s.Id = l.SpeakerId
        WHERE l.Surname = {surname} AND s.MergedIntoId IS NULL AND s.Kind = {SpeakerKind.Person} ORDER BY l.Quotes DESC, s.Id LIMIT {Most}
        """).ToListAsync(cancellation);
}
