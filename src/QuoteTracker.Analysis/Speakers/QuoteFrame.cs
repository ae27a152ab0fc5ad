using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>What surrounds one quoted stretch in the reporter's sentence: the nearest reporting verbs, and how the words inside look.</summary>
internal readonly record struct QuoteFrame
{
    private const int Reach = 40;
    private const int LongestTitle = 12;
    private static readonly HashSet<string> NamingNouns = [.. Lexicon.Lines("naming-nouns.txt")];

    public QuoteFrame(DocumentReading reading, int stretch)
    {
        Index = stretch;
        Stretch = reading.Stretches[stretch];
        Item = reading.Outline.ItemOfStretch[stretch];
        SentenceIndex = reading.Outline.SentenceOfStretch[stretch];
        Sentence = reading.Outline.Sentences[SentenceIndex];
        CueBefore = FindCue(reading, Item, -1, Math.Max(Sentence.First, Item - Reach) - 1);
        CueAfter = FindCue(reading, Item, 1, Math.Min(Sentence.End, Item + Reach));
        IsAlone = HasNoWords(reading);
        IsWhole = LooksWhole(reading);
        NamesWork = IsBehindWorkOf(reading) || IsBehindNaming(reading);
    }

    public int Index { get; }

    public Stretch Stretch { get; }

    public int Item { get; }

    public int SentenceIndex { get; }

    public Sentence Sentence { get; }

    /// <summary>Item of the nearest reporting verb before the stretch in its sentence, or −1.</summary>
    public int CueBefore { get; }

    /// <summary>Item of the nearest reporting verb after the stretch in its sentence, or −1.</summary>
    public int CueAfter { get; }

    /// <summary>True when the reporter says nothing in the sentence.</summary>
    public bool IsAlone { get; }

    /// <summary>True when the words look like a whole statement: they begin like a sentence and end in a stop or comma.</summary>
    public bool IsWhole { get; }

    /// <summary>True for the name of a programme or work and for a motto, "a program of “joint actions”", whoever speaks of it.</summary>
    public bool NamesWork { get; }

    private bool IsBehindWorkOf(DocumentReading reading)
    {
        var item = Item - 1;
        return item > Sentence.First && !reading.Outline.IsStretch(item) && !reading.Outline.IsStretch(item - 1)
            && reading.TokenAt(item).In(reading.Text).SequenceEqual("of")
            && (!IsWhole && reading.TokenAt(item - 1).Is(WordTraits.WorkNoun) || IsTitleCase(reading) && reading.TokenAt(item - 1).Is(WordTraits.WorkNoun | WordTraits.Title));
    }

    /// <summary>"The Salt Road": every word but small ones has a capital, and there are two such words or more.</summary>
    private bool IsTitleCase(DocumentReading reading)
    {
        var capitals = 0;
        for (var i = Stretch.First; i < Math.Min(Stretch.End, Stretch.First + LongestTitle); i++)
        {
            var token = reading.Tokens[i];
            if (token.IsCapitalized) capitals++;
            else if (token.IsWord && token.Length > 3) return false;
        }

        return capitals > 1 && Stretch.End - Stretch.First <= LongestTitle;
    }

    /// <summary>"the motto is “…”", "the slogan “…”"</summary>
    private bool IsBehindNaming(DocumentReading reading)
    {
        for (var item = Item - 1; item >= Math.Max(Sentence.First, Item - 2) && !reading.Outline.IsStretch(item); item--)
        {
            var token = reading.TokenAt(item);
            if (token.IsWord && NamingNouns.Contains(token.In(reading.Text).ToString())) return true;
            if (!token.Is(WordTraits.Auxiliary) && !token.IsMark(reading.Text, ',')) return false;
        }

        return false;
    }

    private static int FindCue(DocumentReading reading, int item, int step, int end)
    {
        for (var i = item + step; i != end; i += step)
        {
            if (!reading.Outline.IsStretch(i) && reading.TokenAt(i).Is(WordTraits.Reporting) && !reading.IsInPhrase(i)) return i;
        }

        return -1;
    }

    private bool HasNoWords(DocumentReading reading)
    {
        for (var i = Math.Max(Sentence.First, Item - Reach); i < Math.Min(Sentence.End, Item + Reach); i++)
        {
            if (!reading.Outline.IsStretch(i) && reading.TokenAt(i).Kind is TokenKind.Word or TokenKind.Number) return false;
        }

        return true;
    }

    private bool LooksWhole(DocumentReading reading)
    {
        var first = reading.Tokens[Stretch.First];
        var last = reading.Text[Stretch.Span.End - 1];
        return (first.IsCapitalized || first.Kind != TokenKind.Word) && (last == ',' || Punctuation.EndsSentence(last) || Punctuation.IsDash(last) || Stretch.CloseMark < 0);
    }
}
