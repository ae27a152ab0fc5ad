using System.Runtime.CompilerServices;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>
/// The quotes that a filter lets through, as they were when asked: those of one statement stand together and in it those of one utterance, which is what counting needs.
/// A quote outside statements is a statement and an utterance of its own. In every number 0 stands for none.
/// </summary>
public sealed class SelectedQuotes
{
    private readonly int[] _pool;

    internal SelectedQuotes(QuoteRows rows, LedgerState state) => (Rows, All, _pool) = (rows, state, state.Themes.Values);

    /// <summary>How many quotes.</summary>
    public int Count => Rows.Count;

    /// <summary>How many acts of saying.</summary>
    public int Utterances => Rows.Utterances;

    /// <summary>Each statement counts once for each document that carries it, a quote outside statements once.</summary>
    public int Reports => Rows.Reports;

    /// <summary>The first day; 0 without a dated quote.</summary>
    public int First => Rows.First;

    public int Last => Rows.Last;

    public int Undated => Rows.Undated;

    /// <summary>Quotes with an unknown or unsure speaker that nobody looked at.</summary>
    public int ToReview => Rows.ToReview;

    /// <summary>Above every speaker's id.</summary>
    public int SpeakerLimit => Rows.SpeakerLimit;

    /// <summary>Above every document's id.</summary>
    public int DocumentLimit => All.Documents.Limit;

    public ReadOnlySpan<int> Ids => Rows.Ids;

    public ReadOnlySpan<int> Speakers => Rows.Speakers;

    public ReadOnlySpan<int> Statements => Rows.Statements;

    public ReadOnlySpan<int> Documents => Rows.Documents;

    /// <summary>Days as <see cref="DateOnly.DayNumber"/> plus one.</summary>
    public ReadOnlySpan<int> Days => Rows.Days;

    internal ReadOnlySpan<float> Confidences => Rows.Confidences;

    internal QuoteRows Rows { get; }

    /// <summary>The whole collection, of which these are selected.</summary>
    internal LedgerState All { get; }

    /// <summary>True when the filter let everything through.</summary>
    internal bool IsAll => ReferenceEquals(Rows, All.Quotes);

    /// <summary>The date of a counted day; null for none.</summary>
    public static DateOnly? DayOf(int day) => day == 0 ? null : DateOnly.FromDayNumber(day - 1);

    /// <summary>The themes of the quote at a place, hidden ones among them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // a million calls in each walk
    public ReadOnlySpan<int> ThemesAt(int at) => Rows.Themes[at] is > 0 and var place ? _pool.AsSpan(place + 1, _pool[place]) : [];

    public bool BeginsUtterance(int at) => (Rows.Marks[at] & RowMarks.BeginsUtterance) != 0;

    /// <summary>True when the document carries an earlier quote of the same statement.</summary>
    public bool RepeatsReport(int at) => (Rows.Marks[at] & RowMarks.RepeatsReport) != 0;

    /// <summary>Where the utterance that begins at a place ends.</summary>
    public int EndOfUtterance(int begin) => EndOf(begin, RowMarks.BeginsUtterance);

    /// <summary>Where the statement that begins at a place ends.</summary>
    public int EndOfStatement(int begin) => EndOf(begin, RowMarks.BeginsStatement);

    /// <summary>Where the statement of the quote at a place begins.</summary>
    public int BeginOfStatement(int at)
    {
        var marks = Rows.Marks;
        while ((marks[at] & RowMarks.BeginsStatement) == 0)
            at--;
        return at;
    }

    private int EndOf(int begin, RowMarks mark)
    {
        var (marks, end) = (Rows.Marks, begin + 1);
        while (end < marks.Length && (marks[end] & mark) == 0)
            end++;
        return end;
    }
}
