namespace QuoteTracker.Web.Store.Counting;

/// <summary>What all quotes of a statement make together, by the statement's id.</summary>
internal sealed class StatementColumns
{
    private readonly HashSet<int> _seen = [];
    private int[] _quotes = new int[64];

    public NumberColumn<int> Reports { get; } = new();

    public NumberColumn<int> Utterances { get; } = new();

    /// <summary>The day of the first; 0 without a dated one.</summary>
    public NumberColumn<int> First { get; } = new();

    /// <summary>True for what was said or reported at least twice.</summary>
    public bool Recurs(int statement) => Reports[statement] >= 2 || Utterances[statement] >= 2;

    /// <summary>Counts a statement from its quotes.</summary>
    public void Count(int statement, QuoteColumns quotes)
    {
        var count = quotes.OfStatement(statement, ref _quotes);
        var those = _quotes.AsSpan(0, count);
        Reports[statement] = Distinct(those, quotes.Documents);
        Utterances[statement] = Distinct(those, quotes.Utterances);
        var first = 0;
        foreach (var id in those)
            first = quotes.Days[id] is > 0 and var day && (first == 0 || day < first) ? day : first;
        First[statement] = first;
    }

    private int Distinct(ReadOnlySpan<int> ids, NumberColumn<int> column)
    {
        if (ids.Length == 1)
            return column[ids[0]] > 0 ? 1 : 0;
        _seen.Clear();
        foreach (var id in ids)
        {
            if (column[id] > 0)
                _seen.Add(column[id]);
        }

        return _seen.Count;
    }
}
