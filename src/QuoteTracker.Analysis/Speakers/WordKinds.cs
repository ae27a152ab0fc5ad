using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Sorts words by what they do in a sentence, as small numbers for the trees. The numbers stand in the files of learned trees: never change one.</summary>
internal static class WordKinds
{
    /// <summary>What a word or mark is; 0 for neither.</summary>
    public static int Of(Token token, string text)
    {
        if (token.Kind == TokenKind.Number) return 3;
        if (token.Kind == TokenKind.Mark) return 4;
        if (token.Kind != TokenKind.Word) return OfPunctuation(text[token.Start]);
        if (token.Is(WordTraits.Clitic)) return 13;
        if (token.Is(WordTraits.Determiner)) return 14;
        if (token.Is(WordTraits.Auxiliary)) return 15;
        if (token.Is(WordTraits.Pronoun)) return 16;
        if (token.Is(WordTraits.Preposition)) return 17;
        if (token.Is(WordTraits.Conjunction)) return 18;
        return token.Is(WordTraits.Reporting | WordTraits.Adverb | WordTraits.WorkNoun | WordTraits.ReportNoun | WordTraits.CommonVerb) ? OfKnown(token) : OfUnknown(token);
    }

    /// <summary>What sort of reporting word it is; 1 for another word, 0 for none.</summary>
    public static int OfCue(Token token)
    {
        if (token.Kind != TokenKind.Word) return 0;
        if (token.Is(WordTraits.Calling)) return 2;
        if (token.Is(WordTraits.Gerund)) return 3;
        if (token.Is(WordTraits.Saying)) return 4;
        if (token.Is(WordTraits.Telling)) return 5;
        if (token.Is(WordTraits.ReportNoun)) return 6;
        return token.Is(WordTraits.Reporting) ? 7 : 1;
    }

    /// <summary>What the last word of a noun phrase names.</summary>
    public static int OfHead(Token token)
    {
        if (token.Is(WordTraits.Pronoun)) return 1;
        if (token.Is(WordTraits.Title)) return 2;
        if (token.Is(WordTraits.BodyNoun)) return 3;
        if (token.Is(WordTraits.ReportNoun)) return 4;
        if (token.Is(WordTraits.PluralRole)) return 5;
        if (token.Is(WordTraits.WorkNoun)) return 6;
        if (token.Is(WordTraits.Country | WordTraits.Nationality)) return 7;
        if (token.Is(WordTraits.GivenName)) return 8;
        if (token.Is(WordTraits.Determiner)) return 9;
        return token.IsCapitalized ? 10 : token.Kind == TokenKind.Number ? 11 : 0;
    }

    /// <summary>The small words that tell most right before a quote: "a", "the", "his", "of", "as", "was", …; 0 for any other.</summary>
    public static int OfSmallWord(ReadOnlySpan<char> word) => word switch
    {
        "a" or "an" or "A" or "An" => 1,
        "the" or "The" => 2,
        "his" or "her" or "their" or "its" => 3,
        "this" or "that" or "these" or "those" => 4,
        "no" or "some" or "any" or "one" or "two" or "three" => 5,
        "of" => 6,
        "as" => 7,
        "for" => 8,
        "in" or "on" => 9,
        "with" or "to" => 10,
        "is" or "was" or "be" or "are" or "were" => 11,
        "and" or "or" => 12,
        _ => 0,
    };

    private static int OfPunctuation(char mark) => mark switch
    {
        ',' => 5,
        ':' => 6,
        '(' => 7,
        ')' => 8,
        '.' => 9,
        ';' => 10,
        _ => Punctuation.IsDash(mark) ? 11 : 12,
    };

    private static int OfKnown(Token token)
    {
        if (token.Is(WordTraits.Calling)) return 19;
        if (token.Is(WordTraits.Saying)) return 20;
        if (token.Is(WordTraits.Gerund)) return 21;
        if (token.Is(WordTraits.Reporting)) return 22;
        if (token.Is(WordTraits.Adverb)) return 23;
        if (token.Is(WordTraits.WorkNoun)) return 24;
        return token.Is(WordTraits.ReportNoun) ? 25 : 26;
    }

    private static int OfUnknown(Token token)
    {
        if (token.IsCapitalized) return token.Is(WordTraits.GivenName) ? 27 : 28;
        if (token.Has(TokenShape.EndsInEd)) return 29;
        return token.Has(TokenShape.EndsInIng) ? 30 : 31;
    }
}
