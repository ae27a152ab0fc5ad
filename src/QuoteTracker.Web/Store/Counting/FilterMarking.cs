using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>Finds the quotes that a filter lets through; the same as <see cref="QuoteFilterQuery"/> in the database, in milliseconds at a million.</summary>
internal sealed class FilterMarking(QuoteFilter filter, QuoteColumns quotes, DocumentColumns documents, AskedSets asked)
{
    public QuoteBits Mark()
    {
        var bits = Begin();
        Who(bits);
        About(bits);
        When(bits);
        State(bits);
        foreach (var set in asked.Quotes)
            bits.Keep(set.Contains);
        foreach (var word in asked.Words)
            bits.Keep(id => word.Quotes.Contains(id) || word.Titles.Contains(quotes.Documents.Values[id]) || word.Speakers.Contains(quotes.Speakers.Values[id]));
        return bits;
    }

    /// <summary>Few where the filter names them, else all.</summary>
    private QuoteBits Begin()
    {
        var bits = new QuoteBits(quotes.Limit);
        if (filter.Statement is { } statement)
            AddStatement(bits, statement);
        else if (filter.Quotes.Count > 0)
            Add(bits, filter.Quotes.Where(id => id > 0 && id < quotes.Limit).Select(id => (int)id));
        else
            Add(bits, Enumerable.Range(1, quotes.Limit - 1));
        if (filter.Quotes.Count > 0)
            bits.Keep(id => filter.Quotes.Contains(id));
        return bits;
    }

    private void Add(QuoteBits bits, IEnumerable<int> ids)
    {
        foreach (var id in ids)
        {
            if (quotes.IsPresent(id))
                bits.Add(id);
        }
    }

    private void AddStatement(QuoteBits bits, long statement)
    {
        var chain = new int[64];
        var count = statement > 0 && statement < quotes.StatementLimit ? quotes.OfStatement((int)statement, ref chain) : 0;
        Add(bits, chain.Take(count));
        if (filter.Utterance is { } utterance)
            bits.Keep(id => quotes.Utterances[id] == utterance);
    }

    private void Who(QuoteBits bits)
    {
        var (speakers, of) = (quotes.Speakers.Values, quotes.Documents.Values);
        if (filter.UnknownSpeaker)
            bits.Keep(id => speakers[id] == 0);
        if (filter.Speakers.Count > 0 && SetOf(filter.Speakers, quotes.SpeakerLimit) is var these)
            bits.Keep(id => these.Contains(speakers[id]));
        if (filter.NotSpeakers.Count > 0 && SetOf(filter.NotSpeakers, quotes.SpeakerLimit) is var others)
            bits.Keep(id => speakers[id] > 0 && !others.Contains(speakers[id]));
        if (filter.Document is { } document)
            bits.Keep(id => of[id] == document);
        if (filter.Sources.Count == 0)
            return;
        var sources = filter.Sources.Select(documents.NumberOf).Where(number => number > 0).ToHashSet();
        bits.Keep(id => sources.Contains(documents.Sources.Values[of[id]]));
    }

    private void About(QuoteBits bits)
    {
        if (filter.Themes.Count > 0)
        {
            var themes = filter.Themes.Select(id => (int)id).ToArray();
            var (places, pool) = (quotes.Themes.Values, quotes.ThemePool.Values);
            bits.Keep(id => places[id] is > 0 and var place && pool.AsSpan(place + 1, pool[place]).IndexOfAny(themes) >= 0);
        }

        var kinds = filter.Kinds.Aggregate(0, (set, kind) => set | (1 << (int)kind));
        if (kinds != 0)
            bits.Keep(id => (kinds >> (int)(quotes.Marks.Values[id] & QuoteMarks.Kind) & 1) != 0);
        if (filter.Recurring)
            bits.Keep(id => quotes.Statements.Values[id] is > 0 and var statement && quotes.Totals.Recurs(statement));
    }

    private void When(QuoteBits bits)
    {
        var days = quotes.Days.Values;
        var isDated = filter.Dated == DateState.Dated || filter.From is not null || filter.To is not null;
        if (filter.Dated == DateState.Undated)
            bits.Keep(id => days[id] == 0);
        if (!isDated)
            return;
        var (from, to) = ((filter.From ?? DateOnly.MinValue).DayNumber + 1, (filter.To ?? DateOnly.MaxValue).DayNumber + 1);
        bits.Keep(id => days[id] >= from && days[id] <= to);
    }

    private void State(QuoteBits bits)
    {
        var marks = quotes.Marks.Values;
        if (filter.Review == ReviewState.Reviewed)
            bits.Keep(id => (marks[id] & QuoteMarks.Reviewed) != 0);
        if (filter.Review == ReviewState.Unreviewed)
            bits.Keep(id => (marks[id] & QuoteMarks.Reviewed) == 0);
        if (filter.Review == ReviewState.NeedsReview)
            bits.Keep(id => (marks[id] & QuoteMarks.NeedsReview) != 0);
    }

    private static QuoteBits SetOf(IEnumerable<long> ids, int limit)
    {
        var set = new QuoteBits(limit);
        foreach (var id in ids.Where(id => id > 0 && id < limit))
            set.Add((int)id);
        return set;
    }
}
