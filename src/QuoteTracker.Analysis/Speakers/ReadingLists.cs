using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>
/// The long lists of a <see cref="DocumentReading"/> and of those who read on in it. A thread that is done with one document reads the next into the
/// same lists: to make them anew would be more than half of all the memory that the analysis asks for. Nothing that an analysis gives back points into them.
/// </summary>
internal sealed class ReadingLists : IDisposable
{
    /// <summary>Tokens. Those of a longer text are left to the collector, so that one book does not hold its memory for ever.</summary>
    private const int MostKept = 1 << 14;

    /// <summary>Tokens for which there is room at first; once a longer text has so many, it is foreseen how many there will be.</summary>
    private const int FirstRoom = 1 << 12;

    /// <summary>As in English news, or a little fewer: lists of the right length at once leave no half-filled ones behind.</summary>
    private const int CharactersForEachToken = 5;
    private const int TokensForEachPhrase = 3;

    [ThreadStatic]
    private static ReadingLists? _spare;

    public InPlaceList<Token> Tokens { get; } = new();

    /// <summary>For each paragraph the turn that it is, or null.</summary>
    public List<Turn?> Turns { get; } = [];

    public InPlaceList<Stretch> Stretches { get; } = new();

    public Outline Outline { get; } = new();

    public InPlaceList<Phrase> Phrases { get; } = new();

    public InPlaceList<PhraseLink> Links { get; } = new();

    /// <summary>For each sentence its first phrase.</summary>
    public InPlaceList<int> FirstPhrases { get; } = new();

    /// <summary>For each item whether it belongs to a phrase.</summary>
    public InPlaceList<bool> IsInPhrase { get; } = new();

    /// <summary>What the ranking says of each stretch.</summary>
    public List<Attribution> Attributions { get; } = [];

    /// <summary>The words in marks as items of their own, of one stretch at a time.</summary>
    public InPlaceList<int> QuotedItems { get; } = new();

    /// <summary>The phrases of these.</summary>
    public InPlaceList<Phrase> QuotedPhrases { get; } = new();

    public NameTables Names { get; } = new();

    /// <summary>For each phrase whom it names, as far as is known.</summary>
    public InPlaceList<PersonDraft?> People { get; } = new();

    /// <summary>For each phrase whether it names who says a quote.</summary>
    public InPlaceList<bool> Speaks { get; } = new();

    /// <summary>Empty lists for a text of <paramref name="length"/> characters, those that this thread used last where it has some.</summary>
    public static ReadingLists Take(int length)
    {
        var lists = _spare ?? new ReadingLists();
        _spare = null;
        var tokens = Math.Min(FirstRoom, length / CharactersForEachToken + 8);
        lists.Tokens.EnsureCapacity(tokens);
        lists.Phrases.EnsureCapacity(tokens / TokensForEachPhrase);
        return lists;
    }

    /// <summary>Gives the lists to the next document of this thread.</summary>
    public void Dispose()
    {
        if (Tokens.Capacity > MostKept) return;
        Tokens.Clear();
        Turns.Clear();
        Stretches.Clear();
        Outline.Clear();
        Phrases.Clear();
        Links.Clear();
        FirstPhrases.Clear();
        IsInPhrase.Clear();
        Attributions.Clear();
        QuotedItems.Clear();
        QuotedPhrases.Clear();
        Names.Clear();
        People.Clear();
        Speaks.Clear();
        _spare = this;
    }
}
