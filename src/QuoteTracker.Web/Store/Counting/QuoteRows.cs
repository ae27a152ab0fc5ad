namespace QuoteTracker.Web.Store.Counting;

/// <summary>Quotes by columns, ordered by statement, in it by utterance, then by id, those outside statements first: some thirty-six bytes each. Never changed once made.</summary>
internal sealed class QuoteRows(int count)
{
    private const RowMarks Places = RowMarks.BeginsStatement | RowMarks.BeginsUtterance | RowMarks.RepeatsReport;

    /// <summary>The documents of the statement at hand, from its second quote on.</summary>
    private readonly DistinctNumbers _documents = new(0);
    private int _last = -1;

    public static QuoteRows Empty { get; } = new(0);

    public int Count => _last + 1;

    public int Utterances { get; private set; }

    /// <summary>Each statement counts once for each document that carries it, a quote outside statements once.</summary>
    public int Reports { get; private set; }

    /// <summary>The first day of all; 0 without a dated one.</summary>
    public int First { get; private set; }

    public int Last { get; private set; }

    public int Undated { get; private set; }

    /// <summary>How many have the mark <see cref="RowMarks.NeedsReview"/>.</summary>
    public int ToReview { get; private set; }

    /// <summary>Above every id.</summary>
    public int Limit { get; private set; } = 1;

    /// <summary>Above every id of a speaker.</summary>
    public int SpeakerLimit { get; private set; } = 1;

    public int[] Ids { get; } = GC.AllocateUninitializedArray<int>(count);

    public int[] Speakers { get; } = GC.AllocateUninitializedArray<int>(count);

    public int[] Statements { get; } = GC.AllocateUninitializedArray<int>(count);

    public int[] UtteranceNumbers { get; } = GC.AllocateUninitializedArray<int>(count);

    public int[] Documents { get; } = GC.AllocateUninitializedArray<int>(count);

    public int[] Days { get; } = GC.AllocateUninitializedArray<int>(count);

    public int[] Themes { get; } = GC.AllocateUninitializedArray<int>(count);

    public float[] Confidences { get; } = GC.AllocateUninitializedArray<float>(count);

    public RowMarks[] Marks { get; } = GC.AllocateUninitializedArray<RowMarks>(count);

    /// <summary>These without those that changed, and with those of them that are there now, which are in order.</summary>
    public QuoteRows With(QuoteBits changed, QuoteEntry[] there)
    {
        var left = Enumerable.Range(0, Count).Count(at => !changed.Contains(Ids[at]));
        var (merged, next) = (new QuoteRows(left + there.Length), 0);
        for (var at = 0; at < Count; at++)
        {
            if (changed.Contains(Ids[at]))
                continue;
            while (next < there.Length && there[next].Key < KeyAt(at))
                merged.Add(there[next++]);
            merged.Add(this, at);
        }

        while (next < there.Length)
            merged.Add(there[next++]);
        return merged;
    }

    /// <summary>Those at these places.</summary>
    public QuoteRows At(QuoteBits places)
    {
        var selected = new QuoteRows(places.Count);
        for (var at = places.Next(0); at >= 0; at = places.Next(at + 1))
            selected.Add(this, at);
        return selected;
    }

    /// <summary>Where the quotes of a statement begin and end.</summary>
    public (int Begin, int End) OfStatement(int statement) => (FirstFrom(statement), FirstFrom(statement + 1));

    private UInt128 KeyAt(int at) => new((uint)Statements[at], ((ulong)(uint)UtteranceNumbers[at] << 32) | (uint)Ids[at]);

    private int FirstFrom(int statement)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Statements[middle] < statement ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Add(in QuoteEntry entry)
    {
        Place(entry.Id, entry.Document, entry.Speaker, entry.Statement, entry.Utterance, entry.Marks);
        Date(entry.Day);
        (Themes[_last], Confidences[_last]) = (entry.Themes, entry.Confidence);
    }

    private void Add(QuoteRows from, int at)
    {
        Place(from.Ids[at], from.Documents[at], from.Speakers[at], from.Statements[at], from.UtteranceNumbers[at], from.Marks[at]);
        Date(from.Days[at]);
        (Themes[_last], Confidences[_last]) = (from.Themes[at], from.Confidences[at]);
    }

    private void Date(int day)
    {
        Days[_last] = day;
        if (day == 0)
            Undated++;
        else
            (First, Last) = (First == 0 ? day : Math.Min(First, day), Math.Max(Last, day));
    }

    /// <summary>A quote outside statements is a statement of its own, one without a number an utterance of its own.</summary>
    private void Place(int id, int document, int speaker, int statement, int utterance, RowMarks marks)
    {
        var isNext = _last >= 0 && statement > 0 && Statements[_last] == statement;
        var begins = !isNext ? RowMarks.BeginsStatement | RowMarks.BeginsUtterance : utterance == 0 || UtteranceNumbers[_last] != utterance ? RowMarks.BeginsUtterance : RowMarks.None;
        var repeats = isNext && !IsOtherDocument(document) ? RowMarks.RepeatsReport : RowMarks.None;
        _last++;
        (Ids[_last], Documents[_last], Speakers[_last], Statements[_last], UtteranceNumbers[_last]) = (id, document, speaker, statement, utterance);
        Marks[_last] = (marks & ~Places) | begins | repeats;
        Utterances += begins == RowMarks.None ? 0 : 1;
        Reports += repeats == RowMarks.None ? 1 : 0;
        ToReview += (marks & RowMarks.NeedsReview) == RowMarks.None ? 0 : 1;
        (Limit, SpeakerLimit) = (Math.Max(Limit, id + 1), Math.Max(SpeakerLimit, speaker + 1));
    }

    /// <summary>False when the statement at hand, which has a quote already, has one in that document.</summary>
    private bool IsOtherDocument(int document)
    {
        if ((Marks[_last] & RowMarks.BeginsStatement) != 0)
        {
            _documents.Begin();
            _documents.Add(Documents[_last]);
        }

        return _documents.Add(document);
    }
}
