using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>
/// The words of a quote, folded for comparing: without case, accents and marks, in American spelling, contractions written out,
/// number words as figures; without what a reporter put in square brackets. Made again from the stored text whenever it is needed.
/// </summary>
public sealed class Wording
{
    private const int FewestContent = 3;
    private const int FewestWords = 6;

    private readonly Lazy<string> _key;
    private readonly Lazy<IReadOnlyList<Wording>> _sentences;
    private readonly Lazy<IReadOnlyList<Wording>> _clauses;
    private readonly Lazy<IReadOnlyList<WordingWord>> _aligned;
    private readonly Lazy<HashSet<string>> _content;
    private readonly Lazy<LineLength> _length;

    private Wording(IReadOnlyList<WordingWord> parts)
    {
        Parts = parts;
        ContentCount = parts.Count(part => part.IsContent);
        IsStatement = StatementLength.IsStatement(parts, ContentCount);
        _key = new Lazy<string>(() => string.Join(' ', parts.Select(part => part.Key)) + (Asks ? " ?" : ""));
        _sentences = new Lazy<IReadOnlyList<Wording>>(() => Split(word => word.Sentence));
        _clauses = new Lazy<IReadOnlyList<Wording>>(MainClauses);
        _aligned = new Lazy<IReadOnlyList<WordingWord>>(WithoutFillers);
        _length = new Lazy<LineLength>(LengthOf);
        _content = new Lazy<HashSet<string>>(() => [.. parts.Where(part => part.IsContent).Select(part => part.Stem)]);
    }

    /// <summary>The folded words with a space between them, and a mark behind a question; equal for wordings with the same words.</summary>
    public string Key => _key.Value;

    /// <summary>Number of words.</summary>
    public int WordCount => Parts.Count;

    /// <summary>Number of words that carry content.</summary>
    public int ContentCount { get; }

    /// <summary>True when the words are enough to be a statement that can recur; false for fragments of two words and for "Thank you very much".</summary>
    public bool IsStatement { get; }

    /// <summary>The stretch of the text from the first word to the last, UTF-16 half-open; empty when there is no word.</summary>
    public TextSpan Span => Parts.Count == 0 ? default : new TextSpan(Parts[0].Span.Start, Parts[^1].Span.End);

    /// <summary>How long its parts are.</summary>
    public LineLength Length => _length.Value;

    /// <summary>True when it ends by asking.</summary>
    internal bool Asks => Parts.Count > 0 && Parts[^1].Is(WordTraits.Asks);

    internal IReadOnlyList<WordingWord> Parts { get; }

    /// <summary>Its sentences, each a wording; one that is its only sentence is itself.</summary>
    internal IReadOnlyList<Wording> Sentences => _sentences.Value;

    /// <summary>Its sentences, parted also before ", and"; without afterthoughts, which come later and hold less than half of what their sentence says.</summary>
    internal IReadOnlyList<Wording> Clauses => _clauses.Value;

    /// <summary>The words that alignment compares: those that papers keep or drop at will are left out, so that they do not pull their neighbours along; "that" can point.</summary>
    internal IReadOnlyList<WordingWord> Aligned => _aligned.Value;

    /// <summary>True when the words are enough to be recognized inside longer quotes: a remark like "I have said it before" is not.</summary>
    internal bool IsLine => IsStatement && ContentCount >= FewestContent && WordCount >= FewestWords;

    /// <summary>The wording of a quote's words; any string is fine.</summary>
    public static Wording Of(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Of(words, [new TextSpan(0, words.Length)]);
    }

    /// <summary>The wording of a quote in fragments of a text: "We will," he said, "never yield" reads "we will never yield".</summary>
    public static Wording Of(string text, IReadOnlyList<TextSpan> fragments)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fragments);
        var reader = new WordingReader(text);
        foreach (var fragment in fragments)
            reader.Read(fragment);
        return new Wording(reader.Words);
    }

    /// <summary>How many content words of the one that has fewer the other has too, in any order: no alignment finds more.</summary>
    internal int MostShared(Wording other)
    {
        var (less, more) = ContentCount <= other.ContentCount ? (this, other) : (other, this);
        return less.Parts.Count(word => word.IsContent && more._content.Value.Contains(word.Stem));
    }

    /// <summary>A word behind a filler stands behind the comma that the filler stood behind.</summary>
    private List<WordingWord> WithoutFillers()
    {
        var (kept, parted) = (new List<WordingWord>(Parts.Count(IsCompared)), WordTraits.None);
        foreach (var word in Parts)
        {
            if (!IsCompared(word))
            {
                parted |= word.Traits & (WordTraits.AfterComma | WordTraits.AfterColon);
                continue;
            }

            kept.Add(parted == WordTraits.None ? word : word with { Traits = word.Traits | parted });
            parted = WordTraits.None;
        }

        return kept;
    }

    /// <summary>Words without weight are left out, but for "that", which may open what somebody says.</summary>
    private static bool IsCompared(WordingWord word) => !word.Is(WordTraits.Filler) || word.Key == "that";

    private IReadOnlyList<Wording> MainClauses()
    {
        var clauses = Split(word => word.Clause);
        if (clauses.Count == 1)
            return clauses;
        var sentences = Sentences.ToDictionary(sentence => sentence.Parts[0].Sentence);
        return [.. clauses.Where(clause => sentences[clause.Parts[0].Sentence] is var sentence
            && (clause.Parts[0].Clause == sentence.Parts[0].Clause || clause.ContentCount * 2 >= sentence.ContentCount))];
    }

    private LineLength LengthOf()
    {
        var shortest = Sentences.Concat(Clauses).Where(part => part.IsLine).Select(part => part.ContentCount).Append(ContentCount).Min();
        return new LineLength((ushort)Math.Min(shortest, ushort.MaxValue), Sentences.Any(part => part.ContentCount > Fingerprint.KeepAll));
    }

    private IReadOnlyList<Wording> Split(Func<WordingWord, int> by)
    {
        if (Parts.Count == 0 || by(Parts[0]) == by(Parts[^1]))
            return [this];
        return [.. Parts.GroupBy(by).Select(part => new Wording([.. part]))];
    }

    /// <summary>The key, for logs and test messages.</summary>
    public override string ToString() => Key;
}
