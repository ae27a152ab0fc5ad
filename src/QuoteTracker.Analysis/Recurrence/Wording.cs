using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>
/// The words of a quote, folded for comparing: without case, accents and marks, in American spelling, contractions written out,
/// number words as figures; without what a reporter put in square brackets. Made again from the stored text whenever it is needed.
/// </summary>
public sealed class Wording
{
    private readonly Lazy<string> _key;

    private Wording(IReadOnlyList<WordingWord> parts)
    {
        Parts = parts;
        ContentCount = parts.Count(part => part.IsContent);
        IsStatement = StatementLength.IsStatement(parts, ContentCount);
        _key = new Lazy<string>(() => string.Join(' ', parts.Select(part => part.Key)));
    }

    /// <summary>The folded words with a space between them; equal for wordings with the same words.</summary>
    public string Key => _key.Value;

    /// <summary>Number of words.</summary>
    public int WordCount => Parts.Count;

    /// <summary>Number of words that carry content.</summary>
    public int ContentCount { get; }

    /// <summary>True when the words are enough to be a statement that can recur; false for fragments of two words and for "Thank you very much".</summary>
    public bool IsStatement { get; }

    internal IReadOnlyList<WordingWord> Parts { get; }

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

    /// <summary>The key, for logs and test messages.</summary>
    public override string ToString() => Key;
}
