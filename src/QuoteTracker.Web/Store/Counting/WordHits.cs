using Microsoft.Data.Sqlite;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>Finds the quotes that hold a word. What common words are in is remembered, and asked anew only for quotes whose words changed since: going through half a million hits takes the database a twentieth of a second.</summary>
internal sealed class WordHits(int common = WordHits.Common)
{
    /// <summary>From so many hits on a word is common: it is remembered, and stands for itself alone, not for its continuations.</summary>
    private const int Common = 20_000;

    private const int MostKept = 64;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Kept> _kept = new(StringComparer.Ordinal);

    public QuoteBits Find(SqliteConnection connection, SearchWord word, int limit)
    {
        var alone = Find(connection, (word with { IsPrefix = false }).MatchInQuotes, limit);
        return !word.IsPrefix || alone.Count >= common ? alone : Find(connection, word.MatchInQuotes, limit);
    }

    private QuoteBits Find(SqliteConnection connection, string match, int limit)
    {
        var changes = ChangePlace.Read(connection);
        Kept? kept;
        lock (_lock)
            kept = _kept.GetValueOrDefault(match);
        var hits = kept is null || !changes.Reaches(kept.Seen) ? Ask(connection, match, limit) : Renew(connection, match, limit, kept);
        if (hits.Count >= common)
            Keep(match, new(hits, changes.Newest));
        return hits;
    }

    /// <summary>The same quotes, and of those whose words changed the ones that hold it now.</summary>
    private static QuoteBits Renew(SqliteConnection connection, string match, int limit, Kept kept)
    {
        using var range = new StoredRows(connection, "SELECT MIN(QuoteId), MAX(QuoteId) FROM QuoteChanges WHERE Seq > ?1 AND NewWords", kept.Seen);
        range.Read();
        var (first, last) = (range.Number(0), range.Number(1));
        if (last == 0)
            return kept.Hits;
        var hits = kept.Hits.Without(first, last, limit);
        return Add(hits, new StoredRows(connection, "SELECT rowid FROM QuoteSearch WHERE QuoteSearch MATCH ?1 AND rowid BETWEEN ?2 AND ?3", match, first, last));
    }

    private static QuoteBits Ask(SqliteConnection connection, string match, int limit) =>
        Add(new QuoteBits(limit), new StoredRows(connection, "SELECT rowid FROM QuoteSearch WHERE QuoteSearch MATCH ?1", match));

    private static QuoteBits Add(QuoteBits hits, StoredRows rows)
    {
        using (rows)
        {
            while (rows.Read())
                hits.Add(rows.Number(0));
        }

        return hits;
    }

    private void Keep(string match, Kept kept)
    {
        lock (_lock)
        {
            if (_kept.Count >= MostKept && !_kept.ContainsKey(match))
                _kept.Remove(_kept.MinBy(pair => pair.Value.Seen).Key);
            _kept[match] = kept;
        }
    }

    private sealed record Kept(QuoteBits Hits, long Seen);
}
