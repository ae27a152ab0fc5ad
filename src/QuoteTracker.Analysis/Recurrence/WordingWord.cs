using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>A word of a wording.</summary>
/// <param name="Key">Folded, American spelling, contraction written out, number words as figures.</param>
/// <param name="Stem">Singular, and the first of words that mean the same; what alignment compares.</param>
/// <param name="Traits">What the word does.</param>
/// <param name="Sentence">Number of its sentence in the wording, from 0; a colon or semicolon ends one too.</param>
/// <param name="Clause">Number of its clause, from 0: a sentence, or a part of one that begins with ", and".</param>
/// <param name="Span">Where it stands in the text.</param>
internal readonly record struct WordingWord(string Key, string Stem, WordTraits Traits, int Sentence, int Clause, TextSpan Span)
{
    private const WordTraits NoContent = WordTraits.Function | WordTraits.Filler | WordTraits.Modal | WordTraits.Condition | WordTraits.FirstPerson | WordTraits.OtherPerson;

    /// <summary>True for a word that carries content: a noun, verb, adjective, name or number.</summary>
    public bool IsContent => (Traits & NoContent) == 0 && (Traits & WordTraits.Negation) == 0;

    /// <summary>True when the word does any of <paramref name="traits"/>.</summary>
    public bool Is(WordTraits traits) => (Traits & traits) != 0;
}
