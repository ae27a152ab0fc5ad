using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>Finds the quotes that a filter lets through; in milliseconds at a million.</summary>
internal sealed class FilterMarking(QuoteFilter filter, LedgerState state, AskedSets asked)
{
    private readonly QuoteRows _rows = state.Quotes;

    /// <summary>The places of those quotes.</summary>
    public QuoteBits Mark()
    {
        var places = new QuoteBits(_rows.Count);
        var (begin, end) = filter.Statement is not { } statement ? (0, _rows.Count) : statement is > 0 and < int.MaxValue ? _rows.OfStatement((int)statement) : (0, 0);
        places.AddAll(begin, end);
        When(places);
        Who(places);
        About(places);
        State(places);
        foreach (var set in asked.Quotes)
            places.Keep(at => set.Contains(_rows.Ids[at]));
        foreach (var word in asked.Words)
            places.Keep(at => word.Quotes.Contains(_rows.Ids[at]) || word.Titles.Contains(_rows.Documents[at]) || word.Speakers.Contains(_rows.Speakers[at]));
        return places;
    }

    private void When(QuoteBits places)
    {
        var days = _rows.Days;
        if (filter.Dated == DateState.Undated)
            places.Keep(at => days[at] == 0);
        if (filter.Dated != DateState.Dated && filter.From is null && filter.To is null)
            return;
        var (from, to) = ((filter.From ?? DateOnly.MinValue).DayNumber + 1, (filter.To ?? DateOnly.MaxValue).DayNumber + 1);
        places.Keep(at => days[at] >= from && days[at] <= to);
    }

    private void Who(QuoteBits places)
    {
        var (speakers, documents) = (_rows.Speakers, _rows.Documents);
        if (filter.UnknownSpeaker)
            places.Keep(at => speakers[at] == 0);
        if (filter.Speakers.Count > 0 && SetOf(filter.Speakers, _rows.SpeakerLimit) is var these)
            places.Keep(at => these.Contains(speakers[at]));
        if (filter.NotSpeakers.Count > 0 && SetOf(filter.NotSpeakers, _rows.SpeakerLimit) is var others)
            places.Keep(at => speakers[at] > 0 && !others.Contains(speakers[at]));
        if (filter.Document is { } document)
            places.Keep(at => documents[at] == document);
        if (filter.Sources.Count == 0)
            return;
        var sources = filter.Sources.Select(state.Documents.NumberOf).Where(number => number > 0).ToHashSet();
        places.Keep(at => sources.Contains(state.Documents.Sources[documents[at]]));
    }

    private void About(QuoteBits places)
    {
        if (filter.Themes.Count > 0)
        {
            var themes = filter.Themes.Select(id => (int)id).ToArray();
            var (lists, pool) = (_rows.Themes, state.Themes.Values);
            places.Keep(at => lists[at] is > 0 and var list && pool.AsSpan(list + 1, pool[list]).IndexOfAny(themes) >= 0);
        }

        if (filter.Recurring)
            places.Keep(at => _rows.Statements[at] is > 0 and var statement && state.Statements.Recurs(statement));
        if (filter.Utterance is { } utterance && filter.Statement is not null)
            places.Keep(at => _rows.UtteranceNumbers[at] == utterance);
        if (filter.Quotes.Count > 0 && SetOf(filter.Quotes, _rows.Limit) is var quotes)
            places.Keep(at => quotes.Contains(_rows.Ids[at]));
    }

    private void State(QuoteBits places)
    {
        var marks = _rows.Marks;
        var kinds = filter.Kinds.Aggregate(0, (set, kind) => set | (1 << (int)kind));
        if (kinds != 0)
            places.Keep(at => (kinds >> (int)(marks[at] & RowMarks.Kind) & 1) != 0);
        if (filter.Review == ReviewState.Reviewed)
            places.Keep(at => (marks[at] & RowMarks.Reviewed) != 0);
        if (filter.Review == ReviewState.Unreviewed)
            places.Keep(at => (marks[at] & RowMarks.Reviewed) == 0);
        if (filter.Review == ReviewState.NeedsReview)
            places.Keep(at => (marks[at] & RowMarks.NeedsReview) != 0);
    }

    private static QuoteBits SetOf(IEnumerable<long> ids, int limit)
    {
        var set = new QuoteBits(limit);
        foreach (var id in ids.Where(id => id > 0 && id < limit))
            set.Add((int)id);
        return set;
    }
}
