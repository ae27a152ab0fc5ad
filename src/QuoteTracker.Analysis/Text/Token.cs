using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Text;

/// <summary>A word, number, punctuation mark, quotation mark or tag of the text, UTF-16 half-open. Tokens are in order and do not overlap.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind, TokenShape Shape, ushort Lemma, WordTraits Traits)
{
    public int Length => End - Start;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsCapitalized => (Shape & TokenShape.Capitalized) != 0;

    /// <summary>True when the word has any of <paramref name="traits"/>.</summary>
    public bool Is(WordTraits traits) => (Traits & traits) != 0;

    public bool Has(TokenShape shape) => (Shape & shape) != 0;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>True when the token is the single character <paramref name="mark"/>.</summary>
    public bool IsMark(string text, char mark) => End - Start == 1 && text[Start] == mark;
}
