using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>Reads what is stored, everything or what changed since a place in QuoteChanges. The indexes of quotes hold all that is asked for, so that no text is read past.</summary>
internal sealed class LedgerReading(SqliteConnection connection, LedgerState state, double threshold)
{
    private readonly List<QuoteEntry> _entries = [];
    private readonly Dictionary<int, int> _places = [];

    /// <summary>The state with everything in it; the state before must be empty.</summary>
    public LedgerState ReadAll() => Read(null, []).InOrder();

    /// <summary>The state after the changes that followed <paramref name="seen"/>.</summary>
    public LedgerState ReadSince(long seen)
    {
        foreach (var gone in Changed("DocumentId", seen))
            state.Documents.Remove(gone);
        return Read(seen, Changed("QuoteId", seen));
    }

    private List<int> Changed(string column, long seen)
    {
        var ids = new List<int>();
        using var rows = Ask($"SELECT DISTINCT {column} FROM QuoteChanges WHERE Seq > ?1 AND {column} IS NOT NULL", seen);
        while (rows.Read())
            ids.Add(rows.Number(0));
        return ids;
    }

    private LedgerState Read(long? seen, List<int> changed)
    {
        ReadDocuments(seen);
        ReadQuotes(seen);
        ReadMarks(seen);
        ReadKinds(seen);
        ReadByHand(seen);
        ReadThemes(seen);
        return state.With(changed, [.. _entries]);
    }

    private void ReadDocuments(long? seen)
    {
        using var rows = Ask($"SELECT Id, Source, FirstDay FROM Documents{Among("Id", "DocumentId", seen)}", seen);
        while (rows.Read())
            state.Documents.Put(rows.Number(0), rows.Text(1), rows.Day(2));
    }

    private void ReadQuotes(long? seen)
    {
        using var rows = Ask($"SELECT Id, DocumentId, SpeakerId, StatementId, Utterance, FirstDay, IsRejected FROM Quotes{Among("Id", "QuoteId", seen)}", seen);
        while (rows.Read())
        {
            if (rows.Number(6) != 0)
                continue;
            _places[rows.Number(0)] = _entries.Count;
            _entries.Add(new(rows.Number(0), rows.Number(1), rows.Number(2), rows.Number(3), rows.Number(3) == 0 ? 0 : rows.Number(4), rows.Day(5)));
        }
    }

    private void ReadMarks(long? seen)
    {
        using var rows = Ask($"SELECT Id, Confidence, ReviewedAt IS NOT NULL FROM Quotes{Among("Id", "QuoteId", seen)}", seen);
        while (rows.Read())
        {
            if (!_places.TryGetValue(rows.Number(0), out var place))
                continue;
            ref var entry = ref Entry(place);
            entry.Confidence = (float)rows.Real(1);
            entry.Marks = rows.Number(2) != 0 ? RowMarks.Reviewed : entry.Speaker == 0 || rows.Real(1) < threshold ? RowMarks.NeedsReview : RowMarks.None;
        }
    }

    /// <summary>Most are of the first kind, which needs no mark.</summary>
    private void ReadKinds(long? seen)
    {
        using var rows = Ask($"SELECT Id, Kind FROM Quotes{Among("Id", "QuoteId", seen)}{(seen is null ? " WHERE" : " AND")} Kind <> 0", seen);
        while (rows.Read())
        {
            if (_places.TryGetValue(rows.Number(0), out var place))
                Entry(place).Marks |= (RowMarks)rows.Number(1) & RowMarks.Kind;
        }
    }

    private void ReadByHand(long? seen)
    {
        using var rows = Ask($"SELECT Id FROM Quotes{Among("Id", "QuoteId", seen)}{(seen is null ? " WHERE" : " AND")} SpeakerByHand", seen);
        while (rows.Read())
        {
            if (_places.TryGetValue(rows.Number(0), out var place))
                Entry(place).Marks |= RowMarks.SpeakerByHand;
        }
    }

    private void ReadThemes(long? seen)
    {
        using var rows = Ask($"SELECT QuoteId, ThemeId FROM QuoteThemes{Among("QuoteId", "QuoteId", seen)} ORDER BY QuoteId, ThemeId", seen);
        var (quote, themes) = (0, new List<int>());
        while (rows.Read())
        {
            if (rows.Number(0) != quote)
                SetThemes(quote, themes);
            quote = rows.Number(0);
            themes.Add(rows.Number(1));
        }

        SetThemes(quote, themes);
    }

    private void SetThemes(int quote, List<int> themes)
    {
        if (themes.Count > 0 && _places.TryGetValue(quote, out var place))
            Entry(place).Themes = state.Themes.Add(themes);
        themes.Clear();
    }

    private ref QuoteEntry Entry(int place) => ref CollectionsMarshal.AsSpan(_entries)[place];

    private StoredRows Ask(string sql, long? seen) => seen is { } place ? new(connection, sql, place) : new(connection, sql);

    private static string Among(string column, string changed, long? seen) =>
        seen is null ? "" : $" WHERE {column} IN (SELECT {changed} FROM QuoteChanges WHERE Seq > ?1 AND {changed} IS NOT NULL)";
}
