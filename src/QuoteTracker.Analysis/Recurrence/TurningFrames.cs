using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>
/// Finds in the words around a line that whoever says it does not assert it: "It is a myth that …", "My opponent claims that …", "…, which is nonsense".
/// Words that a speaker puts before his own line change nothing: "I have always said that …".
/// </summary>
internal static class TurningFrames
{
    /// <summary>A tail or sentence with more words says something of its own, whatever words are in it.</summary>
    private const int LongestTail = 8;

    /// <summary>A longer sentence goes on to something else.</summary>
    private const int LongestVerdict = 12;

    /// <summary>Behind a comma, who says it is named in so many words: ", they say", ", the ministry claims".</summary>
    private const int LongestReport = 5;

    /// <summary>"My late and much missed grandmother".</summary>
    private const int SubjectWords = 6;

    private static readonly FrozenSet<string> OwnPeople = Lexicon.Set("own-people.txt");
    private static readonly FrozenSet<string> Restricting = FrozenSet.Create(StringComparer.Ordinal, "once", "when", "whenever", "assuming", "pending", "should");
    private static readonly FrozenSet<string> Prepositions = Lexicon.WordSet("prepositions.txt");
    private static readonly FrozenSet<string> Distancing = Lexicon.Set("distancing-words.txt");
    private static readonly FrozenSet<string> Affirming = Lexicon.Set("affirming-frames.txt");
    private static readonly FrozenSet<string> Convincing = Lexicon.Set("convincing-verbs.txt");
    private static readonly FrozenSet<string> Unasserting = Lexicon.Set("unasserting-verbs.txt");
    private static readonly FrozenSet<string> Saying = Lexicon.OfKind("frame-words.txt", "verb").Append("according").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Auxiliaries = Lexicon.WordSet("auxiliaries.txt");

    /// <summary>What the words before a line, of the same sentence, make of it. "The brother of" makes the line one of somebody else.</summary>
    /// <param name="words">The words, those without weight left out.</param>
    /// <param name="isParted">Whether a comma, dash or ", and" stands between them and the line.</param>
    public static FrameEffect OfLead(IReadOnlyList<WordingWord> words, bool isParted)
    {
        if (words.Count == 0 || IsAffirming(words))
            return FrameEffect.None;
        if (isParted)
            return Reports(words) ? FrameEffect.Reports : FrameEffect.None;
        if (words[^1].Key == "whether" || words.Any(word => word.Key is "wish" or "wishes" or "wished" || Distancing.Contains(word.Key)))
            return FrameEffect.Turns;
        if (IsConvincing(words) || IsOwnSaying(words))
            return FrameEffect.None;
        var acts = words.Any(IsVerb);
        if (Prepositions.Contains(words[^1].Key) && !acts)
            return FrameEffect.Turns;
        return words[^1].Key == "that" || acts ? FrameEffect.Reports : FrameEffect.None;
    }

    /// <summary>What the words behind a line, of the same sentence, make of it: "… once the ransom is paid" says when.</summary>
    public static FrameEffect OfTail(IReadOnlyList<WordingWord> words)
    {
        var restricts = words.Count > 1 && !words[0].Is(WordTraits.AfterComma) && (Restricting.Contains(words[0].Key) || (words[0].Key, words[1].Key) is ("as", "long") or ("as", "soon"));
        return restricts ? FrameEffect.Reports : OfInsertion(words);
    }

    /// <summary>What the words before a colon make of the line behind it.</summary>
    public static FrameEffect OfColon(IReadOnlyList<WordingWord> words)
    {
        if (IsAffirming(words))
            return FrameEffect.None;
        if (words.Any(word => Distancing.Contains(word.Key)))
            return FrameEffect.Turns;
        return words.Any(word => Saying.Contains(word.Key) || word.Key is "they" or "he" or "she") && !words.Any(word => word.Is(WordTraits.FirstPerson)) ? FrameEffect.Reports : FrameEffect.None;
    }

    /// <summary>What words that are put into a line make of it: ", they say,".</summary>
    public static FrameEffect OfInsertion(IReadOnlyList<WordingWord> words)
    {
        if (words.Count > LongestTail)
            return FrameEffect.None;
        if (words.Any(word => Distancing.Contains(word.Key)))
            return FrameEffect.Turns;
        return Reports(words) ? FrameEffect.Reports : FrameEffect.None;
    }

    /// <summary>What a sentence makes of the one before it: "That is a lie.", "Nonsense."</summary>
    public static FrameEffect OfNextSentence(IReadOnlyList<WordingWord> words) =>
        words.Count is > 0 and <= LongestVerdict && (words.Count < 3 || words[0].Key is "that" or "this" or "it" or "such" or "these" or "those" or "all") && words.Any(Denies) ? FrameEffect.Turns : FrameEffect.None;

    /// <summary>"Lie", "not true", "false".</summary>
    private static bool Denies(WordingWord word) => Distancing.Contains(word.Key) || word.Key is "false" or "untrue" or "wrong" or "true";

    /// <summary>True when the words before a line, "that" included, are the speaker's own assertion of it, and no word in them tells otherwise.</summary>
    public static bool Asserts(IReadOnlyList<WordingWord> words) => IsAffirming(words) || IsOwnSaying(words);

    private static bool Reports(IReadOnlyList<WordingWord> words) =>
        words.Count <= LongestReport && words.Any(word => Saying.Contains(word.Key)) && !words.Any(word => word.Is(WordTraits.FirstPerson));

    /// <summary>"I have always said that", "It is true that": listed as a whole, or "I" and "we" with nothing but listed words.</summary>
    public static bool IsAffirming(IReadOnlyList<WordingWord> words)
    {
        var kept = words.Where((word, at) => word.Key != "that" || at < words.Count - 1).Select(word => word.Key).ToList();
        return kept.Count > 0 && (Affirming.Contains(string.Join(' ', kept)) || (kept[0] is "i" or "we" && kept.Skip(1).All(Affirming.Contains)));
    }

    /// <summary>"My friends have taught me that": whoever was brought to hold the line asserts it.</summary>
    private static bool IsConvincing(IReadOnlyList<WordingWord> words)
    {
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (Convincing.Contains(words[at].Key) && words[at + 1].Is(WordTraits.FirstPerson))
                return true;
        }

        return false;
    }

    /// <summary>
    /// "I told her on the first day that", "I promised that": what "I" or "we" do with a line asserts it, but for what is only hoped, heard or supposed.
    /// "Somebody wiser than me once said that": who cites nobody in particular makes the line his own.
    /// </summary>
    private static bool IsOwnSaying(IReadOnlyList<WordingWord> words)
    {
        var speaks = words[0].Key is "i" or "we" ? words.Count > 1 : (words[0].Key is "somebody" or "someone" || IsOwnPeople(words)) && words.Any(word => Saying.Contains(word.Key));
        return speaks && !words.Any(word => word.Is(WordTraits.Negation) || Unasserting.Contains(word.Key)) && !IsTold(words);
    }

    /// <summary>"My colleague likes to say that": speakers cite their own people because they agree with them.</summary>
    private static bool IsOwnPeople(IReadOnlyList<WordingWord> words) => words[0].Key is "my" or "our" && words.Take(SubjectWords).Any(word => OwnPeople.Contains(word.Key));

    /// <summary>"I was told by the engineers that": the passive, in which the speaker is the one who hears it.</summary>
    private static bool IsTold(IReadOnlyList<WordingWord> words)
    {
        for (var at = 1; at < words.Count; at++)
        {
            if (Saying.Contains(words[at].Key) && words.Take(at).Any(word => word.Key is "was" or "were" or "am" or "are" or "been" or "being"))
                return true;
        }

        return false;
    }

    private static bool IsVerb(WordingWord word) => Auxiliaries.Contains(word.Key) || WordVectors.Shared.UseOf(word.Key).Has(WordUse.MostlyVerb);
}
