using System.Buffers;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>
/// The quotes that a filter lets through, as they were when asked: those of one statement stand together and in it those of one utterance, which is what counting needs.
/// A quote outside statements is a statement and an utterance of its own. In every number 0 stands for none. Dispose it: its arrays are lent.
/// </summary>
public sealed class SelectedQuotes : IDisposable
{
    private readonly int[] _ids;
    private readonly int[] _speakers;
    private readonly int[] _statements;
    private readonly int[] _documents;
    private readonly int[] _days;
    private readonly int[] _themes;
    private readonly RowMarks[] _marks;
    private readonly int[] _pool;

    internal SelectedQuotes(QuoteBits bits, QuoteColumns quotes, DocumentColumns documents, DayOrder order)
    {
        Bits = bits;
        var count = bits.Count;
        (_ids, _speakers, _statements, _documents, _days, _themes) = (Lend(count), Lend(count), Lend(count), Lend(count), Lend(count), Lend(count));
        _marks = ArrayPool<RowMarks>.Shared.Rent(count);
        Gather(quotes);
        (_pool, ByDay, Undated, Totals, Sources) = (quotes.ThemePool.Values, order.Ids, order.Undated, quotes.Totals, documents);
        SpeakerLimit = quotes.SpeakerLimit;
        (DocumentLimit, StatementLimit, Confidences) = (documents.Limit, quotes.StatementLimit, quotes.Confidences.Values);
    }

    /// <summary>How many quotes.</summary>
    public int Count { get; private set; }

    /// <summary>How many acts of saying.</summary>
    public int Utterances { get; private set; }

    /// <summary>Above every speaker's id.</summary>
    public int SpeakerLimit { get; }

    /// <summary>Above every document's id.</summary>
    public int DocumentLimit { get; }

    public ReadOnlySpan<int> Ids => _ids.AsSpan(0, Count);

    public ReadOnlySpan<int> Speakers => _speakers.AsSpan(0, Count);

    public ReadOnlySpan<int> Statements => _statements.AsSpan(0, Count);

    public ReadOnlySpan<int> Documents => _documents.AsSpan(0, Count);

    /// <summary>Days as <see cref="DateOnly.DayNumber"/> plus one.</summary>
    public ReadOnlySpan<int> Days => _days.AsSpan(0, Count);

    internal QuoteBits Bits { get; }

    /// <summary>All quotes, selected or not, by day.</summary>
    internal int[] ByDay { get; }

    /// <summary>How many of <see cref="ByDay"/> have none; they are the first.</summary>
    internal int Undated { get; }

    internal StatementColumns Totals { get; }

    /// <summary>All documents, selected or not.</summary>
    internal DocumentColumns Sources { get; }

    internal int StatementLimit { get; }

    internal float[] Confidences { get; }

    /// <summary>The ids of the statements that most documents report, in the whole collection.</summary>
    public List<long> MostReported(int most) =>
        [.. Enumerable.Range(0, Count).Where(at => (_marks[at] & RowMarks.BeginsStatement) != 0 && _statements[at] > 0).Select(at => _statements[at]).OrderByDescending(id => Totals.Reports[id]).ThenBy(id => id).Take(most).Select(id => (long)id)];

    /// <summary>How many documents the quotes stand in.</summary>
    public int CountDocuments()
    {
        var documents = new DistinctNumbers(DocumentLimit);
        foreach (var document in Documents)
            documents.Add(document);
        return documents.Count;
    }

    /// <summary>The themes of the quote at a place, hidden ones among them.</summary>
    public ReadOnlySpan<int> ThemesAt(int at) => _themes[at] is > 0 and var place ? _pool.AsSpan(place + 1, _pool[place]) : [];

    public bool BeginsUtterance(int at) => (_marks[at] & RowMarks.BeginsUtterance) != 0;

    /// <summary>True for an unknown or unsure speaker that nobody looked at.</summary>
    public bool NeedsReview(int at) => (_marks[at] & RowMarks.NeedsReview) != 0;

    /// <summary>The date of a counted day; null for none.</summary>
    public static DateOnly? DayOf(int day) => day == 0 ? null : DateOnly.FromDayNumber(day - 1);

    /// <summary>Where the utterance that begins at a place ends.</summary>
    public int EndOfUtterance(int begin) => EndOf(begin, RowMarks.BeginsUtterance);

    /// <summary>Where the statement that begins at a place ends.</summary>
    public int EndOfStatement(int begin) => EndOf(begin, RowMarks.BeginsStatement);

    public void Dispose()
    {
        foreach (var lent in (int[][])[_ids, _speakers, _statements, _documents, _days, _themes])
            ArrayPool<int>.Shared.Return(lent);
        ArrayPool<RowMarks>.Shared.Return(_marks);
    }

    private static int[] Lend(int count) => ArrayPool<int>.Shared.Rent(count);

    private int EndOf(int begin, RowMarks mark)
    {
        var end = begin + 1;
        while (end < Count && (_marks[end] & mark) == 0)
            end++;
        return end;
    }

    private void Gather(QuoteColumns quotes)
    {
        var done = new QuoteBits(quotes.StatementLimit);
        var keys = new ulong[64];
        var chain = new int[64];
        var statements = quotes.Statements.Values;
        for (var id = Bits.Next(0); id >= 0; id = Bits.Next(id + 1))
        {
            if (statements[id] == 0)
                Add(id, quotes, RowMarks.BeginsStatement | RowMarks.BeginsUtterance);
            else if (done.TryAdd(statements[id]))
                AddStatement(quotes, quotes.OfStatement(statements[id], ref chain), chain, ref keys);
        }
    }

    private void AddStatement(QuoteColumns quotes, int count, int[] chain, ref ulong[] keys)
    {
        if (keys.Length < count)
            keys = new ulong[count * 2];
        var selected = 0;
        foreach (var id in chain.AsSpan(0, count))
        {
            if (Bits.Contains(id))
                keys[selected++] = ((ulong)(uint)quotes.Utterances[id] << 32) | (uint)id;
        }

        keys.AsSpan(0, selected).Sort();
        for (var at = 0; at < selected; at++)
        {
            var utterance = keys[at] >> 32;
            var begins = at == 0 ? RowMarks.BeginsStatement | RowMarks.BeginsUtterance : utterance == 0 || utterance != keys[at - 1] >> 32 ? RowMarks.BeginsUtterance : RowMarks.None;
            Add((int)(uint)keys[at], quotes, begins);
        }
    }

    private void Add(int id, QuoteColumns quotes, RowMarks begins)
    {
        var at = Count++;
        _ids[at] = id;
        _speakers[at] = quotes.Speakers.Values[id];
        _statements[at] = quotes.Statements.Values[id];
        _documents[at] = quotes.Documents.Values[id];
        _days[at] = quotes.Days.Values[id];
        _themes[at] = quotes.Themes.Values[id];
        if ((begins & RowMarks.BeginsUtterance) != 0)
            Utterances++;
        _marks[at] = (quotes.Marks.Values[id] & QuoteMarks.NeedsReview) != 0 ? begins | RowMarks.NeedsReview : begins;
    }
}
