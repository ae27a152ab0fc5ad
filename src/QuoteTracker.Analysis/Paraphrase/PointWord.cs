using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;
using WordTraits = QuoteTracker.Analysis.Recurrence.WordTraits;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>A word, number or place of a text whose point is compared.</summary>
/// <param name="Key">As people write it, folded; what differences are named by.</param>
/// <param name="Stem">What matches exactly: the stem, the value of a number ("#12000"), the country ("@France").</param>
/// <param name="Kind">What the word does.</param>
/// <param name="Use">Its parts of speech; nothing for names and numbers.</param>
/// <param name="Traits">What the wording knows of it.</param>
/// <param name="Rank">Its place by frequency, from 0; −1 when unknown.</param>
/// <param name="Sentence">Number of its sentence, from 0.</param>
/// <param name="Span">Where it stands in the text, UTF-16 half-open.</param>
internal sealed record PointWord(string Key, string Stem, PointWordKind Kind, WordUse Use, WordTraits Traits, int Rank, int Sentence, TextSpan Span)
{
    private static readonly WordTraits Grammar = WordTraits.Function | WordTraits.Filler | WordTraits.Modal | WordTraits.Condition | WordTraits.FirstPerson | WordTraits.OtherPerson;

    /// <summary>True when it belongs to the words that report ("the minister said that"), which say nothing of the point.</summary>
    public bool IsFrame { get; init; }

    /// <summary>The country that a town, state or seat of a government lies in; null for other words.</summary>
    public string? Country { get; init; }

    /// <summary>The unit that a number counts ("percent", "kilometer"); null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>The number's value; 0 for other words.</summary>
    public double Value { get; init; }

    /// <summary>True for names of people, bodies and places.</summary>
    public bool IsName => Kind is PointWordKind.Name or PointWordKind.Place;

    /// <summary>True for a word that carries content, inside the point.</summary>
    public bool IsContent => !IsFrame && (Kind != PointWordKind.Word || ((Traits & Grammar) == 0 && (!Traits.HasFlag(WordTraits.Negation) || IsVerb)));

    /// <summary>True for a word that is mostly a verb.</summary>
    public bool IsVerb => Use.Has(WordUse.MostlyVerb);

    /// <summary>True for a name, a word that is mostly a noun, or one that can be and stands behind an article.</summary>
    public bool IsNoun { get; init; }

    /// <summary>True for "Norway's".</summary>
    public bool IsPossessive { get; init; }
}
