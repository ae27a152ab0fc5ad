using System.Text.Json;
using QuoteTracker.Analysis.Recurrence;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>The statements that are stored, as quotes find those that they may join: by the keys of their wordings. In its transaction nobody else changes them, so that what it read once it knows.</summary>
internal sealed class StoredStatements(PreparedSql sql, WritingMemory memory)
{
    /// <summary>A key that many statements have is a common phrase and is left out.</summary>
    private const string UnderRuns = """
        SELECT k."Key", k."StatementId" FROM json_each(@p0) run JOIN "StatementKeys" k ON k."Key" = run.value
        WHERE (SELECT COUNT(*) FROM (SELECT 1 FROM "StatementKeys" c WHERE c."Key" = run.value LIMIT @p1 + 1) sharing) <= @p1
        """;

    private const string UnderWholes = """SELECT k."Key", k."StatementId" FROM json_each(@p0) whole JOIN "StatementKeys" k ON k."Key" = whole.value""";

    private readonly Dictionary<long, KnownWording> _known = [];
    private ILookup<long, long> _wholes = None;
    private ILookup<long, long> _runs = None;

    private static ILookup<long, long> None { get; } = Array.Empty<long>().ToLookup(key => key);

    /// <summary>Reads which statements have any of these keys: those of the quotes that are asked for next. What is given keys afterwards is not among them.</summary>
    public void LookUp(IReadOnlyCollection<FingerprintKeys> keys)
    {
        _wholes = Under(UnderWholes, keys.Select(one => one.Whole));
        _runs = Under(UnderRuns, keys.SelectMany(one => one.Runs), StatementIndex.MostSharing);
    }

    /// <summary>The statement that a quote in the same words is in; of two the one that a person shaped, then the earlier one. Null when there is none.</summary>
    public FoundStatement? FindSameWords(long whole) => _wholes[whole].Select(Get).OrderByDescending(known => known.ByHand).ThenBy(known => known.Id)
        .Select(known => new FoundStatement(known.TargetId, known.InOtherWords)).FirstOrDefault();

    /// <summary>The wordings that are near enough to be compared, most keys in common first.</summary>
    public IReadOnlyList<KnownWording> FindNear(Wording wording, FingerprintKeys keys)
    {
        var shared = new Dictionary<long, int>();
        foreach (var id in keys.Runs.SelectMany(key => _runs[key]))
            shared[id] = shared.GetValueOrDefault(id) + 1;
        return [.. shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(StatementIndex.MostCompared)
            .Select(pair => (Known: Get(pair.Key), Shared: pair.Value)).Where(near => wording.Length.CanBeNear(near.Known.Wording.Length, near.Shared)).Select(near => near.Known)];
    }

    /// <summary>Stores a new statement and the wording of its text; its keys are stored apart.</summary>
    public void Add(Statement statement, Wording wording)
    {
        sql.Insert(statement);
        _known[statement.Id] = new KnownWording(statement.Id, statement.Id, false, false, statement.Text, memory.Remember(statement.Text, wording));
    }

    /// <summary>Lets a statement be found under these keys.</summary>
    public void AddKeys(long statement, IEnumerable<long> keys) => sql.InsertAll(keys.Select(key => new StatementKey { StatementId = statement, Key = key }));

    /// <summary>Gives a statement another text, from which the search for statements of the same point begins anew; a person's statement stays as it is.</summary>
    public void SetText(long statement, string text)
    {
        sql.Run("""UPDATE "Statements" SET "Text" = @p1, "PointsVersion" = 0 WHERE "Id" = @p0 AND NOT "ByHand" """, statement, text);
        _known.Remove(statement);
    }

    private ILookup<long, long> Under(string query, IEnumerable<long> keys, params ReadOnlySpan<object?> most)
    {
        var list = keys.Distinct().ToList();
        return list.Count == 0 ? None : sql.Read(query, row => (Key: row.Long(0), Id: row.Long(1)), [JsonSerializer.Serialize(list), .. most]).ToLookup(row => row.Key, row => row.Id);
    }

    private KnownWording Get(long id)
    {
        if (!_known.TryGetValue(id, out var known))
            _known[id] = known = sql.Read("""SELECT "Id", coalesce("MergedIntoId", "Id"), "InOtherWords", "ByHand", "Text" FROM "Statements" WHERE "Id" = @p0""", KnownOf, id)[0];
        return known;
    }

    private KnownWording KnownOf(StoredRow row) =>
        new(row.Long(0), row.Long(1), row.Flag(2), row.Flag(3), row.Text(4)!, memory.WordingOf(row.Text(4)!));
}
