using System.Collections.Concurrent;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>Every document's outlet and day by its id. One may write while others read.</summary>
internal sealed class DocumentColumns
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly NumberColumn<bool> _present = new();

    /// <summary>Above every id.</summary>
    public int Limit { get; private set; } = 1;

    /// <summary>Above every number of an outlet.</summary>
    public int SourceLimit => _numbers.Count + 1;

    /// <summary>The number of the document's outlet, 0 for none.</summary>
    public NumberColumn<int> Sources { get; } = new();

    public NumberColumn<int> Days { get; } = new();

    public void Put(int id, string? source, int day)
    {
        Limit = Math.Max(Limit, id + 1);
        (_present[id], Days[id]) = (true, day);
        Sources[id] = source is null ? 0 : _numbers.GetOrAdd(source, _ => SourceLimit);
    }

    public void Remove(int id) => _present[id] = false;

    public bool IsPresent(int id) => _present[id];

    /// <summary>An outlet's number; -1 when no document ever had it.</summary>
    public int NumberOf(string source) => _numbers.GetValueOrDefault(source, -1);

    /// <summary>Those of an outlet, or of all for null, of which it holds; oldest first, undated ones before all.</summary>
    public List<FoundDocument> Find(string? source, Func<int, bool> holds)
    {
        var number = source is null ? 0 : NumberOf(source);
        return [.. Enumerable.Range(1, Limit - 1).Where(id => IsPresent(id) && (source is null || Sources[id] == number) && holds(id)).Select(id => new FoundDocument(id, Days[id])).OrderBy(found => ((long)found.Day << 32) + found.Id)];
    }

    /// <summary>Outlets by number; the first stands for none.</summary>
    public IReadOnlyList<string> Names() => ["", .. _numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
}
