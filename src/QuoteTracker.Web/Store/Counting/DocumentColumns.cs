namespace QuoteTracker.Web.Store.Counting;

/// <summary>Every document's outlet and day by its id.</summary>
internal sealed class DocumentColumns
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
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
        if (source is not null && !_numbers.ContainsKey(source))
            _numbers[source] = SourceLimit;
        Sources[id] = source is null ? 0 : _numbers[source];
    }

    public void Remove(int id) => _present[id] = false;

    public bool IsPresent(int id) => _present[id];

    /// <summary>An outlet's number; -1 when no document ever had it.</summary>
    public int NumberOf(string source) => _numbers.GetValueOrDefault(source, -1);

    /// <summary>Outlets by number; the first stands for none.</summary>
    public IReadOnlyList<string> Names() => ["", .. _numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
}
