using System.Data.Common;
using QuoteTracker.Analysis.Recurrence;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>The statements that are stored, as quotes find those that they may join: by the keys of their wordings. In its transaction nobody else changes them, so that what it read once it knows.</summary>
internal sealed class StoredStatements(PreparedSql sql)
{
    /// <summary>So many are remembered, a few KB each; then it begins anew.</summary>
    private const int MostRemembered = 4096;

    private readonly Dictionary<long, KnownWording> _known = [];

    /// <summary>The statement that a quote in the same words is in; of two the one that a person shaped, then the earlier one. Null when there is none.</summary>
    public FoundStatement? FindSameWords(long whole) => Under(whole, int.MaxValue).ConvertAll(Get).OrderByDescending(known => known.ByHand).ThenBy(known => known.Id)
        .Select(known => new FoundStatement(known.TargetId, known.InOtherWords)).FirstOrDefault();

    /// <summary>The wordings that are near enough to be compared, most keys in common first. A key that many statements have is a common phrase and is left out.</summary>
    public IReadOnlyList<KnownWording> FindNear(Wording wording, FingerprintKeys keys)
    {
        var shared = new Dictionary<long, int>();
        foreach (var sharing in keys.Runs.Select(key => Under(key, StatementIndex.MostSharing + 1)).Where(sharing => sharing.Count <= StatementIndex.MostSharing))
        {
            foreach (var id in sharing)
                shared[id] = shared.GetValueOrDefault(id) + 1;
        }

        return [.. shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(StatementIndex.MostCompared)
            .Select(pair => (Known: Get(pair.Key), Shared: pair.Value)).Where(near => wording.Length.CanBeNear(near.Known.Wording.Length, near.Shared)).Select(near => near.Known)];
    }

    /// <summary>Stores a new statement and the wording of its text; its keys are stored apart.</summary>
    public void Add(Statement statement, Wording wording)
    {
        sql.Insert(statement);
        Remember(new KnownWording(statement.Id, statement.Id, false, false, statement.Text, wording));
    }

    /// <summary>Lets a statement be found under these keys.</summary>
    public void AddKeys(long statement, IEnumerable<long> keys) => sql.InsertAll(keys.Select(key => new StatementKey { StatementId = statement, Key = key }));

    /// <summary>Gives a statement another text, from which the search for statements of the same point begins anew; a person's statement stays as it is.</summary>
    public void SetText(long statement, string text)
    {
        sql.Run("""UPDATE "Statements" SET "Text" = @p1, "PointsVersion" = 0 WHERE "Id" = @p0 AND NOT "ByHand" """, statement, text);
        _known.Remove(statement);
    }

    private List<long> Under(long key, int most) => sql.Read("""SELECT "StatementId" FROM "StatementKeys" WHERE "Key" = @p0 LIMIT @p1""", row => row.GetInt64(0), key, most);

    private KnownWording Get(long id)
    {
        if (_known.TryGetValue(id, out var known))
            return known;
        return Remember(sql.Read("""SELECT "Id", coalesce("MergedIntoId", "Id"), "InOtherWords", "ByHand", "Text" FROM "Statements" WHERE "Id" = @p0""", KnownOf, id)[0]);
    }

    private KnownWording Remember(KnownWording wording)
    {
        if (_known.Count == MostRemembered)
            _known.Clear();
        return _known[wording.Id] = wording;
    }

    private static KnownWording KnownOf(DbDataReader row) => new(row.GetInt64(0), row.GetInt64(1), row.GetBoolean(2), row.GetBoolean(3), row.GetString(4), Wording.Of(row.GetString(4)));
}
