using QuoteTracker.Web.Dashboards.Series;
using QuoteTracker.Web.Store.Counting;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Counts what known speakers say in a selection of quotes.</summary>
internal sealed class SpeakerCounts
{
    private readonly SelectedQuotes _selected;
    private readonly UtteranceCounts _said;
    private readonly UtteranceCounts _recurring;
    private readonly int[] _quotes;
    private readonly int[] _undated;
    private readonly int[] _first;
    private readonly int[] _last;

    /// <summary>Years and orders count the unit.</summary>
    public SpeakerCounts(SelectedQuotes selected, CountUnit unit)
    {
        var (limit, whose) = (selected.SpeakerLimit, selected.Rows.Speakers);
        (Unit, _selected, _quotes, _undated, _first, _last) = (unit, selected, new int[limit], new int[limit], new int[limit], new int[limit]);
        _said = UtteranceCounts.By(selected, limit, new KnownSpeakerKey(selected));
        _recurring = UtteranceCounts.By(selected, limit, new RecurringKey(whose, selected.Rows.Statements, selected.All.Statements));
        for (var at = 0; at < selected.Count; at++)
            Add(whose[at], selected.Days[at]);
        Total = _quotes.Skip(1).Count(count => count > 0);
    }

    public CountUnit Unit { get; }

    /// <summary>How many known speakers.</summary>
    public int Total { get; }

    /// <summary>Quotes of unknown speakers.</summary>
    public int Unknown => _quotes[0];

    /// <summary>The known speakers, in the order of their ids.</summary>
    public IEnumerable<int> Ids => Enumerable.Range(1, _quotes.Length - 1).Where(id => _quotes[id] > 0);

    public int QuotesOf(long id) => _quotes[id];

    public PeriodCount Of(long id) => new(_said.Utterances[id], _said.Reports[id]);

    /// <summary>What belongs to statements that were said or reported at least twice, anywhere in the collection.</summary>
    public PeriodCount RecurringOf(long id) => new(_recurring.Utterances[id], _recurring.Reports[id]);

    public int UndatedOf(long id) => _undated[id];

    public int FirstOf(long id) => _first[id];

    public int LastOf(long id) => _last[id];

    /// <summary>For each of some speakers, how much they say in each year of the selection.</summary>
    public Dictionary<long, int[]> YearsOf(IReadOnlyList<long> ids)
    {
        var (from, to) = (SelectedQuotes.DayOf(_selected.First)?.Year ?? 0, SelectedQuotes.DayOf(_selected.Last)?.Year ?? -1);
        var (years, places) = (to - from + 1, new int[_quotes.Length]);
        foreach (var (place, id) in ids.Index())
            places[id] = place + 1;
        var counts = UtteranceCounts.By(_selected, ids.Count * years, new YearKey(_selected.Rows.Speakers, _selected.Rows.Days, places, from, years)).Of(Unit);
        return ids.Index().ToDictionary(id => id.Item, id => counts[(id.Index * years)..((id.Index + 1) * years)]);
    }

    private void Add(int speaker, int day)
    {
        _quotes[speaker]++;
        if (day == 0)
            _undated[speaker]++;
        else if (_first[speaker] == 0 || day < _first[speaker])
            _first[speaker] = day;
        _last[speaker] = Math.Max(_last[speaker], day);
    }

    private readonly record struct RecurringKey(int[] Speakers, int[] Statements, StatementColumns Totals) : IQuoteKey
    {
        public int At(int at) => Statements[at] is > 0 and var statement && Totals.Recurs(statement) ? Speakers[at] : -1;
    }

    private readonly record struct YearKey(int[] Speakers, int[] Days, int[] Places, int From, int Years) : IQuoteKey
    {
        public int At(int at) => Places[Speakers[at]] is > 0 and var place && SelectedQuotes.DayOf(Days[at]) is { } day ? ((place - 1) * Years) + day.Year - From : -1;
    }
}
