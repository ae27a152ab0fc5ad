using Microsoft.Data.Sqlite;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>Asks the database for what of a filter is not in the columns: words, tags and key terms.</summary>
internal sealed class FilterAsking(SqliteConnection connection, WordHits hits, LedgerState state)
{
    private const string Tagged = """
        WITH RECURSIVE Below(Id) AS (
          SELECT value FROM json_each(?1)
          UNION SELECT t.Id FROM Tags t JOIN Below b ON t.ParentId = b.Id)
        SELECT QuoteId FROM QuoteTags WHERE TagId IN (SELECT Id FROM Below)
        """;

    public AskedSets Ask(QuoteFilter filter)
    {
        var sets = new List<QuoteBits>();
        if (filter.Tags.Count > 0)
            sets.Add(Set(state.Quotes.Limit, Tagged, $"[{string.Join(',', filter.Tags)}]"));
        if (filter.Term is { } term)
            sets.Add(Set(state.Quotes.Limit, "SELECT QuoteId FROM QuoteTerms WHERE \"Key\" = ?1", term));
        return new([.. SearchWords.Split(filter.Text).Select(Places)], sets);
    }

    /// <summary>Documents whose title or text has the word.</summary>
    public QuoteBits Documents(SearchWord word) => Set(state.Documents.Limit, "SELECT rowid FROM DocumentSearch WHERE DocumentSearch MATCH ?1", word.Match);

    private WordPlaces Places(SearchWord word) => new(
        hits.Find(connection, word, state.Quotes.Limit),
        Set(state.Documents.Limit, "SELECT rowid FROM DocumentSearch WHERE DocumentSearch MATCH ?1", "{Title} : " + word.Match),
        Set(state.Quotes.SpeakerLimit, "SELECT rowid FROM SpeakerSearch WHERE SpeakerSearch MATCH ?1", SpeakerSearch.Calling(word)));

    private QuoteBits Set(int limit, string sql, string parameter)
    {
        var set = new QuoteBits(limit);
        using var rows = new StoredRows(connection, sql, parameter);
        while (rows.Read())
            set.Add(rows.Number(0));
        return set;
    }
}
