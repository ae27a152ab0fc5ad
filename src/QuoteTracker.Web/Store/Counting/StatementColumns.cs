namespace QuoteTracker.Web.Store.Counting;

/// <summary>What all quotes of a statement make together, by the statement's id.</summary>
internal sealed class StatementColumns
{
    private readonly HashSet<int> _seen = [];

    public NumberColumn<int> Reports { get; } = new();

    public NumberColumn<int> Utterances { get; } = new();

    /// <summary>The day of the first; 0 without a dated one.</summary>
    public NumberColumn<int> First { get; } = new();

    /// <summary>True for what was said or reported at least twice.</summary>
    public bool Recurs(int statement) => Reports[statement] >= 2 || Utterances[statement] >= 2;

    /// <summary>How many recur.</summary>
    public int CountRecurring() => Enumerable.Range(1, Reports.Values.Length - 1).Count(Recurs);

    /// <summary>Counts a statement from its quotes.</summary>
    public void Count(int statement, QuoteRows quotes)
    {
        var (begin, end) = quotes.OfStatement(statement);
        Reports[statement] = Distinct(quotes.Documents.AsSpan(begin..end));
        Utterances[statement] = Distinct(quotes.UtteranceNumbers.AsSpan(begin..end));
        var first = 0;
        foreach (var day in quotes.Days.AsSpan(begin..end))
            first = day > 0 && (first == 0 || day < first) ? day : first;
        First[statement] = first;
    }

    private int Distinct(ReadOnlySpan<int> numbers)
    {
        if (numbers.Length == 1)
            return numbers[0] > 0 ? 1 : 0;
        _seen.Clear();
        foreach (var number in numbers)
        {
            if (number > 0)
                _seen.Add(number);
        }

        return _seen.Count;
    }
}
