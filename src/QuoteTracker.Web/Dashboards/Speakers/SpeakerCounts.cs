using QuoteTracker.Web.Store.Counting;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Counts selected quotes by known speaker.</summary>
internal sealed class SpeakerCounts
{
    private readonly SelectedQuotes _selected;
    private readonly int[] _quotes;
    private readonly int[] _recurring;
    private readonly int[] _undated;
    private readonly int[] _first;
    private readonly int[] _last;

    public SpeakerCounts(SelectedQuotes selected)
    {
        var limit = selected.SpeakerLimit;
        (_selected, _quotes, _recurring, _undated, _first, _last) = (selected, new int[limit], new int[limit], new int[limit], new int[limit], new int[limit]);
        for (var at = 0; at < selected.Count; at++)
            Add(selected.Speakers[at], selected.Days[at], selected.Statements[at] is > 0 and var statement && selected.All.Statements.Reports[statement] >= 2);
        Total = _quotes.Skip(1).Count(count => count > 0);
        First = _first.Where(day => day > 0).DefaultIfEmpty().Min();
        Last = _last.Max();
    }

    /// <summary>How many known speakers.</summary>
    public int Total { get; }

    /// <summary>The first day of all quotes, those of unknown speakers among them; 0 without a dated one.</summary>
    public int First { get; }

    public int Last { get; }

    public int Unknown => _quotes[0];

    /// <summary>The known speakers, in the order of their ids.</summary>
    public IEnumerable<int> Ids => Enumerable.Range(1, _quotes.Length - 1).Where(id => _quotes[id] > 0);

    public int QuotesOf(long id) => _quotes[id];

    /// <summary>Quotes of statements that several documents report.</summary>
    public int RecurringOf(long id) => _recurring[id];

    public int UndatedOf(long id) => _undated[id];

    public int FirstOf(long id) => _first[id];

    public int LastOf(long id) => _last[id];

    /// <summary>For each of some speakers, in how many documents they are quoted and how often in each year of the collection.</summary>
    public Dictionary<long, (int Documents, int[] Years)> DetailsOf(IReadOnlyList<long> ids)
    {
        var (from, to) = (SelectedQuotes.DayOf(First)?.Year ?? 0, SelectedQuotes.DayOf(Last)?.Year ?? -1);
        var details = ids.ToDictionary(id => (int)id, _ => (Documents: new HashSet<int>(), Years: new int[to - from + 1]));
        for (var at = 0; at < _selected.Count; at++)
        {
            if (!details.TryGetValue(_selected.Speakers[at], out var detail))
                continue;
            detail.Documents.Add(_selected.Documents[at]);
            if (SelectedQuotes.DayOf(_selected.Days[at]) is { } day)
                detail.Years[day.Year - from]++;
        }

        return details.ToDictionary(pair => (long)pair.Key, pair => (pair.Value.Documents.Count, pair.Value.Years));
    }

    private void Add(int speaker, int day, bool recurs)
    {
        _quotes[speaker]++;
        if (recurs)
            _recurring[speaker]++;
        if (day == 0)
            _undated[speaker]++;
        else if (_first[speaker] == 0 || day < _first[speaker])
            _first[speaker] = day;
        _last[speaker] = Math.Max(_last[speaker], day);
    }
}
