using Microsoft.Data.Sqlite;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>Reads into the columns what is stored: everything, or what changed since a place in QuoteChanges. The indexes of quotes hold all that is asked for, so that no text is read past.</summary>
internal sealed class LedgerReading(SqliteConnection connection, QuoteColumns quotes, DocumentColumns documents, double threshold)
{
    public void ReadAll() => Read(null);

    /// <summary>Changes after <paramref name="seen"/>; what is gone is removed.</summary>
    /// <returns>The ids of quotes that changed, came or went.</returns>
    public List<int> ReadSince(long seen)
    {
        var those = new List<int>();
        using (var changed = Ask("SELECT DISTINCT QuoteId FROM QuoteChanges WHERE Seq > ?1 AND QuoteId IS NOT NULL", seen))
        {
            while (changed.Read())
                those.Add(changed.Number(0));
        }

        using (var changed = Ask("SELECT DISTINCT DocumentId FROM QuoteChanges WHERE Seq > ?1 AND DocumentId IS NOT NULL", seen))
        {
            while (changed.Read())
                documents.Remove(changed.Number(0));
        }

        those.ForEach(quotes.Remove);
        Read(seen);
        return those;
    }

    private void Read(long? seen)
    {
        ReadDocuments(seen);
        ReadQuotes(seen);
        ReadMarks(seen);
        ReadKinds(seen);
        ReadThemes(seen);
        quotes.Recount();
    }

    private void ReadDocuments(long? seen)
    {
        using var rows = Ask($"SELECT Id, Source, FirstDay FROM Documents{Among("Id", "DocumentId", seen)}", seen);
        while (rows.Read())
            documents.Put(rows.Number(0), rows.Text(1), rows.Day(2));
    }

    private void ReadQuotes(long? seen)
    {
        using var rows = Ask($"SELECT Id, DocumentId, SpeakerId, StatementId, Utterance, FirstDay, IsRejected FROM Quotes{Among("Id", "QuoteId", seen)}", seen);
        while (rows.Read())
        {
            if (rows.Number(6) == 0)
                quotes.Put(rows.Number(0), rows.Number(1), rows.Number(2), rows.Number(3), rows.Number(4), rows.Day(5));
        }
    }

    private void ReadMarks(long? seen)
    {
        using var rows = Ask($"SELECT Id, Confidence, ReviewedAt IS NOT NULL FROM Quotes{Among("Id", "QuoteId", seen)}", seen);
        while (rows.Read())
        {
            var (id, confidence, isReviewed) = (rows.Number(0), rows.Real(1), rows.Number(2) != 0);
            quotes.Confidences[id] = (float)confidence;
            if (!quotes.IsPresent(id))
                continue;
            if (isReviewed)
                quotes.Marks[id] |= QuoteMarks.Reviewed;
            else if (quotes.Speakers[id] == 0 || confidence < threshold)
                quotes.Marks[id] |= QuoteMarks.NeedsReview;
        }
    }

    /// <summary>Most are of the first kind, which needs no mark.</summary>
    private void ReadKinds(long? seen)
    {
        using var rows = Ask($"SELECT Id, Kind FROM Quotes{Among("Id", "QuoteId", seen)}{(seen is null ? " WHERE" : " AND")} Kind <> 0", seen);
        while (rows.Read())
        {
            if (quotes.IsPresent(rows.Number(0)))
                quotes.Marks[rows.Number(0)] |= (QuoteMarks)rows.Number(1) & QuoteMarks.Kind;
        }
    }

    private void ReadThemes(long? seen)
    {
        using var rows = Ask($"SELECT QuoteId, ThemeId FROM QuoteThemes{Among("QuoteId", "QuoteId", seen)} ORDER BY QuoteId, ThemeId", seen);
        var (quote, themes) = (0, new List<int>());
        while (rows.Read())
        {
            if (rows.Number(0) != quote)
                Set(quote, themes);
            quote = rows.Number(0);
            themes.Add(rows.Number(1));
        }

        Set(quote, themes);
    }

    private void Set(int quote, List<int> themes)
    {
        if (quotes.IsPresent(quote))
            quotes.SetThemes(quote, themes);
        themes.Clear();
    }

    private StoredRows Ask(string sql, long? seen) => seen is { } place ? new(connection, sql, place) : new(connection, sql);

    private static string Among(string column, string changed, long? seen) =>
        seen is null ? "" : $" WHERE {column} IN (SELECT {changed} FROM QuoteChanges WHERE Seq > ?1 AND {changed} IS NOT NULL)";
}
