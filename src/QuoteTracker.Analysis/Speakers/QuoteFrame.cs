using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>What surrounds one quoted stretch in the reporter's sentence: the nearest reporting verbs, and how the words inside look.</summary>
internal readonly record struct QuoteFrame
{
    private const int Reach = 40;
    private const int LongestTitle = 12;
    private const int LongestNickname = 3;
    private const int LongestHeadline = 30;
    private static readonly HashSet<string> NamingNouns = [.. Lexicon.Lines("naming-nouns.txt")];
    private static readonly HashSet<string> PerformingVerbs = [.. Lexicon.Words("performing-verbs.txt")];

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
        MarkKind = KindOfMark(reading);
        EndKind = KindOfEnd(reading.Text[Stretch.Span.End - 1]);
        IsTitleCase = HasTitleCase(reading);
        NamesWork = IsNickname(reading) || IsBehindWork(reading) || IsBehindWorkOf(reading) || IsBehindNaming(reading);
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

    /// <summary>True for "The Salt Road": every word but small ones has a capital, and there are two such words or more.</summary>
    public bool IsTitleCase { get; }

    /// <summary>True for the name of a programme or work and for a motto, "a program of “joint actions”", whoever speaks of it.</summary>
    public bool NamesWork { get; }

    /// <summary>
    /// The opening mark: 0 missing, 1 two apostrophes, 2 double, 4 single. 3 is a straight single mark in a headline: an editor's
    /// shortened words stand there, the quote itself in the text below.
    /// </summary>
    public int MarkKind { get; }

    /// <summary>A short first paragraph of a text that has some.</summary>
    private bool IsHeadline(DocumentReading reading) => Stretch.Paragraph == 0 && reading.TokenEnds is { Length: > 4 } ends && ends[1] <= LongestHeadline;

    /// <summary>What the words end in: 1 comma, 2 full stop, 3 question mark, 4 exclamation mark, 5 ellipsis or dash, 0 anything else.</summary>
    public int EndKind { get; }

    private static int KindOfEnd(char last) => last switch
    {
        ',' => 1,
        '.' => 2,
        '?' => 3,
        '!' => 4,
        '…' => 5,
        _ => Punctuation.IsDash(last) ? 5 : 0,
    };

    private int KindOfMark(DocumentReading reading)
    {
        if (Stretch.OpenMark < 0) return 0;
        var mark = reading.Tokens[Stretch.OpenMark];
        if (mark.Length == 2) return 1;
        if (Stretch.Family is not (MarkFamily.Single or MarkFamily.SingleGuillemet)) return 2;
        return reading.Text[mark.Start] == '\'' && IsHeadline(reading) ? 3 : 4;
    }

    /// <summary>Tomas “Tank” Verhulst: up to three words between the parts of a name.</summary>
    private bool IsNickname(DocumentReading reading)
    {
        if (Item <= Sentence.First || Item + 1 >= Sentence.End || Stretch.End - Stretch.First > LongestNickname || reading.Outline.IsStretch(Item - 1) || reading.Outline.IsStretch(Item + 1)) return false;
        var (before, after) = (reading.TokenAt(Item - 1), reading.TokenAt(Item + 1));
        return IsPartOfName(before) && (before.Is(WordTraits.GivenName) || Item - 1 > Sentence.First) && IsPartOfName(after) && !after.Is(WordTraits.Title | WordTraits.Honorific | WordTraits.Month);
    }

    /// <summary>True for a word of which the words in marks are the name or the fixed wording: "motto", "proverb".</summary>
    public static bool IsNamingNoun(ReadOnlySpan<char> word) => NamingNouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool IsPartOfName(Token token) =>
        token is { IsWord: true, IsCapitalized: true } && !token.Is(WordTraits.Determiner | WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Pronoun | WordTraits.Auxiliary | WordTraits.Clitic);

    /// <summary>the law “On Harbours”; sang “Bring Me the River”; on Estavia One's “Morning Table”; told “Meet the Editors”.</summary>
    private bool IsBehindWork(DocumentReading reading)
    {
        var item = Item - 1;
        if (item < Sentence.First || reading.Outline.IsStretch(item) || !reading.TokenAt(item).IsWord) return false;
        var token = reading.TokenAt(item);
        if (!IsTitleCase || IsHeadline(reading)) return false;
        return token.Is(WordTraits.WorkNoun | WordTraits.Clitic | WordTraits.Telling) || PerformingVerbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token.In(reading.Text)) || IsNamed(reading, item)
            || token.In(reading.Text) is "on" or "in" && !token.IsCapitalized;
    }

    /// <summary>"a film | called", "will be | named": a name is given, not an opinion.</summary>
    private bool IsNamed(DocumentReading reading, int item)
    {
        if (item <= Sentence.First || reading.Outline.IsStretch(item - 1) || reading.TokenAt(item).In(reading.Text) is not ("called" or "named" or "titled" or "entitled" or "christened")) return false;
        var before = reading.TokenAt(item - 1);
        return before.Is(WordTraits.Auxiliary) || before is { IsWord: true, IsCapitalized: false } && reading.IsInPhrase(item - 1) && !before.Is(WordTraits.Pronoun);
    }

    private bool IsBehindWorkOf(DocumentReading reading)
    {
        var item = Item - 1;
        return item > Sentence.First && !reading.Outline.IsStretch(item) && !reading.Outline.IsStretch(item - 1)
            && reading.TokenAt(item).In(reading.Text).SequenceEqual("of")
            && (!IsWhole && reading.TokenAt(item - 1).Is(WordTraits.WorkNoun) || IsTitleCase && reading.TokenAt(item - 1).Is(WordTraits.WorkNoun | WordTraits.Title));
    }

    private bool HasTitleCase(DocumentReading reading)
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
            if (token.IsWord && IsNamingNoun(token.In(reading.Text))) return true;
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
