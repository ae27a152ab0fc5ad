using System.Runtime.CompilerServices;
using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>
/// A document as it is read, before anybody is named: tokens, quoted stretches, the reporter's sentences and their noun phrases.
/// Phrases are in the order of their items.
/// </summary>
internal sealed class DocumentReading
{
    private static readonly Token[] NoToken = new Token[1];
    private readonly InPlaceList<int> _items;
    private readonly InPlaceList<int> _firstPhrases;
    private readonly InPlaceList<bool> _isInPhrase;

    /// <param name="text">The document.</param>
    /// <param name="paragraphs">Its paragraphs, in order.</param>
    /// <param name="blocks">What the page set as block quotations, in order.</param>
    /// <param name="lists">Empty lists to read into, which are this reading's as long as it is used.</param>
    public DocumentReading(string text, IReadOnlyList<TextSpan> paragraphs, IReadOnlyList<TextSpan> blocks, ReadingLists lists)
    {
        (Text, Lists) = (text, lists);
        (Tokens, Stretches, Outline, Phrases, Links) = (lists.Tokens, lists.Stretches, lists.Outline, lists.Phrases, lists.Links);
        _items = Outline.Items;
        (_firstPhrases, _isInPhrase) = (lists.FirstPhrases, lists.IsInPhrase);
        var tokenizer = new Tokenizer(text, Tokens);
        var finder = new StretchFinder(text, Tokens, Stretches);
        new TurnFinder(text, paragraphs, lists.Turns).Find();
        var ends = new int[paragraphs.Count + 1];
        for (var i = 0; i < paragraphs.Count; i++)
        {
            tokenizer.Add(paragraphs[i]);
            ends[i + 1] = Tokens.Count;
            if (lists.Turns[i] is { } turn) finder.AddWhole(i, turn.Words, ends[i], ends[i + 1], StretchForm.Turn, turn.Continues);
            else if (BlockOf(paragraphs[i], blocks) is { } block) finder.AddWhole(i, paragraphs[i], ends[i], ends[i + 1], StretchForm.Block, paragraphs[i].Start > block.Start);
            else finder.Add(i, paragraphs[i], ends[i], ends[i + 1]);
        }

        TokenEnds = ends;
        _items.EnsureCapacity(Tokens.Count);
        var builder = new OutlineBuilder(text, Tokens, Stretches, Outline);
        for (var i = 0; i < paragraphs.Count; i++) builder.Add(i, ends[i], ends[i + 1]);
        FindPhrases();
        MarkPhrases(_isInPhrase.Unset(Outline.Items.Count));
        FindLinks();
    }

    /// <summary>A reading with lists of its own.</summary>
    public DocumentReading(string text, IReadOnlyList<TextSpan> paragraphs, IReadOnlyList<TextSpan> blocks)
        : this(text, paragraphs, blocks, new ReadingLists())
    {
    }

    public string Text { get; }

    /// <summary>The lists of this reading, for those who read on.</summary>
    public ReadingLists Lists { get; }

    public InPlaceList<Token> Tokens { get; }

    /// <summary>Tokens of paragraph p are <c>[TokenEnds[p], TokenEnds[p + 1])</c>.</summary>
    public int[] TokenEnds { get; }

    public InPlaceList<Stretch> Stretches { get; }

    public Outline Outline { get; }

    public InPlaceList<Phrase> Phrases { get; }

    /// <summary>The place of each phrase in its sentence.</summary>
    public InPlaceList<PhraseLink> Links { get; }

    /// <summary>True when <paramref name="item"/> belongs to a noun phrase; a verb never does.</summary>
    public bool IsInPhrase(int item) => _isInPhrase[item];

    /// <summary>Index of the first phrase of <paramref name="sentence"/>; with the one after it as <paramref name="sentence"/> + 1.</summary>
    public int FirstPhrase(int sentence) => _firstPhrases[sentence];

    /// <summary>The number of the paragraph in which <paramref name="phrase"/> stands.</summary>
    public int ParagraphOf(in Phrase phrase) => Outline.Sentences[phrase.Sentence].Paragraph;

    /// <summary>The token of <paramref name="item"/>; an empty one for a stretch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Token TokenAt(int item)
    {
        var token = _items[item];
        return ref token < 0 ? ref NoToken[0] : ref Tokens[token];
    }

    /// <summary>Whose the phrase is, by a name or noun right before it: "Belarus’ | Foreign Minister"; −1 for nobody's, or a pronoun's.</summary>
    public int OwnerOf(int phrase)
    {
        if (phrase == 0 || Phrases[phrase - 1] is not { IsPossessive: true, Kind: not PhraseKind.Pronoun } owner) return -1;
        return owner.Sentence == Phrases[phrase].Sentence && owner.End == Phrases[phrase].First - 1 ? phrase - 1 : -1;
    }

    /// <summary>Who belongs to the phrase and is named right behind it: "the union’s | secretary Anna Hill", "Hill’s | lawyer", "Hill’s | office"; −1 for nobody.</summary>
    public int OwnedBy(int phrase) =>
        phrase + 1 < Phrases.Count && OwnerOf(phrase + 1) == phrase && Phrases[phrase + 1].Kind is PhraseKind.Name or PhraseKind.Role or PhraseKind.Body ? phrase + 1 : -1;

    /// <summary>
    /// The name that ends a title of several phrases: "Secretary of | State Anna Hill", "Minister for | Transport Anna Hill"; −1 when <paramref name="title"/> begins none,
    /// as in "a spokesman for | Senator Anna Hill" and "a lawyer for | Anna Hill".
    /// </summary>
    public int NamedBehindTitle(int title)
    {
        if (title + 1 >= Phrases.Count || Phrases[title] is not { Kind: PhraseKind.Role } role || Phrases[title + 1] is not { Kind: PhraseKind.Name, HasTitle: false } name) return -1;
        if (name.Sentence != role.Sentence || name.First != role.End + 1 || name.Head == name.First) return -1;
        var noun = TokenAt(role.End - 1).In(Text);
        var isTitle = TokenAt(role.End).In(Text) is "of" ? !Office.IsRelationTo(noun) : TokenAt(role.End).In(Text) is "for" && Office.IsExclusiveTitle(noun) && !noun.StartsWith("spokes", StringComparison.OrdinalIgnoreCase);
        return isTitle && (TokenAt(name.Head - 1) is { IsCapitalized: true } || TokenAt(name.Head - 1).In(Text) is "state") ? title + 1 : -1;
    }

    /// <summary>The first phrase of "the union’s secretary Anna Hill" and "Secretary of State Anna Hill" for the last of them; the phrase itself when it is whole.</summary>
    public int FirstOwner(int phrase)
    {
        while (phrase > 0 && (OwnedBy(phrase - 1) == phrase || NamedBehindTitle(phrase - 1) == phrase)) phrase--;
        return phrase;
    }

    /// <summary>True when <paramref name="sentence"/> leads something in: its last item is a colon.</summary>
    public bool EndsInColon(int sentence) => TokenAt(Outline.Sentences[sentence].End - 1) is { Kind: TokenKind.Punctuation } last && Text[last.Start] == ':';

    /// <summary>"was quoted", "has been | called": a participle behind a form of "to be", with no more than adverbs between.</summary>
    public bool IsPassive(int verb)
    {
        var item = verb - 1;
        while (item > 0 && TokenAt(item) is { IsWord: true } adverb && adverb.Is(WordTraits.Adverb) && !adverb.Is(WordTraits.Auxiliary)) item--;
        return item >= 0 && !TokenAt(verb).Is(WordTraits.Gerund) && Text[TokenAt(verb).End - 1] is 'd' or 'n' && TokenAt(item).In(Text) is "was" or "were" or "is" or "are" or "been" or "be" or "being";
    }

    /// <summary>True when a relative clause begins between two items: a plan of “action”, which, according to Hill, …; "that" opens other clauses too.</summary>
    public bool HasRelativeBetween(int one, int other, bool countsThat)
    {
        for (var i = Math.Min(one, other); i < Math.Max(one, other); i++)
        {
            if (Outline.IsStretch(i) || TokenAt(i) is not { IsWord: true } token) continue;
            if (token.In(Text) is "which" or "who" or "where" or "whose" || countsThat && token.In(Text) is "that") return true;
        }

        return false;
    }

    /// <summary>The block quotation that holds <paramref name="paragraph"/>.</summary>
    private static TextSpan? BlockOf(TextSpan paragraph, IReadOnlyList<TextSpan> blocks)
    {
        var (first, end) = (0, blocks.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (blocks[middle].End < paragraph.End) first = middle + 1;
            else end = middle;
        }

        return first < blocks.Count && blocks[first].Start <= paragraph.Start ? blocks[first] : null;
    }

    private void FindPhrases()
    {
        var finder = new PhraseFinder(Text, Tokens, Outline.Items);
        for (var i = 0; i < Outline.Sentences.Count; i++)
        {
            ref readonly var sentence = ref Outline.Sentences[i];
            _firstPhrases.Add(Phrases.Count);
            Phrases.Foresee(sentence.Length, sentence.First, _items.Count);
            finder.Find(i, sentence.First, sentence.End, Phrases);
        }

        _firstPhrases.Add(Phrases.Count);
    }

    private void MarkPhrases(Span<bool> isInPhrase)
    {
        foreach (var phrase in Phrases) isInPhrase[phrase.First..phrase.End].Fill(true);
    }

    private void FindLinks()
    {
        var finder = new LinkFinder(this);
        Links.EnsureCapacity(Phrases.Count);
        for (var i = 0; i < Phrases.Count; i++) Links.Add(finder.Find(i));
    }
}
