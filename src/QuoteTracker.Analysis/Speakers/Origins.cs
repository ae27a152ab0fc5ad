using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Words that mean somebody by where he comes from or by age, "the Swede", "the 32-year-old", "the Nigeria international": reports use them for a person whom they have just named.</summary>
internal static class Origins
{
    private const string Age = "-year-old";

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> People =
        new HashSet<string>(Lexicon.Words("demonyms.txt"), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the word behind "the" means one person: "Swede", "Italian", "32-year-old"; not for "British" or "Chinese", who are many.</summary>
    public static bool IsPerson(Token token, string text)
    {
        var word = token.In(text);
        return word.EndsWith(Age, StringComparison.Ordinal) || token.IsCapitalized && (People.Contains(word) || token.Is(WordTraits.Nationality) && (word.EndsWith("an", StringComparison.Ordinal) || word[^1] == 'i'));
    }

    /// <summary>"the 34-year-old mother".</summary>
    public static bool HasAge(DocumentReading reading, Phrase phrase)
    {
        for (var item = phrase.First; item < phrase.End; item++)
        {
            if (reading.TokenAt(item).In(reading.Text).EndsWith(Age, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>"the Nigeria international": who plays for the country.</summary>
    public static bool IsPlayer(Token country, Token noun, string text) => country.Is(WordTraits.Country | WordTraits.Nationality) && noun.In(text) is "international";

    /// <summary>"Frenchman", "Frenchwoman".</summary>
    public static Gender GenderOf(ReadOnlySpan<char> word) =>
        word.EndsWith("woman", StringComparison.Ordinal) ? Gender.Female : word.EndsWith("man", StringComparison.Ordinal) && !word.EndsWith("German", StringComparison.Ordinal) ? Gender.Male : Gender.Unknown;
}
