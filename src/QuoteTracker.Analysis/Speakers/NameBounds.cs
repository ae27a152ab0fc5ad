using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Tells where a name begins and ends among other words with a capital, as headlines and the starts of sentences have them.</summary>
internal sealed class NameBounds(string text, InPlaceList<Token> tokens, InPlaceList<int> items)
{
    private const int LeastOpening = 5;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs =
        new HashSet<string>(Lexicon.Words("headline-verbs.txt"), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"Anna Hill | Slams Rivals": true for a verb that headlines write with a capital.</summary>
    public bool IsVerb(Token token) => token.IsWord && !token.Is(WordTraits.GivenName) && Verbs.Contains(token.In(text));

    /// <summary>"Telling | Anna Hill", "Hits | Anna Hill", "Certainly | Anna Hill": the given name behind words that open a sentence or a headline; −1 when the items <c>[run, end)</c> have none.</summary>
    public int AfterOpening(int run, int end)
    {
        var isOpen = false;
        for (var item = run; item < end; item++)
        {
            var token = tokens[items[item]];
            if (isOpen && token.Is(WordTraits.GivenName) && (item < end - 1 || item == run + 1)) return item;
            if (token.Is(WordTraits.GivenName | WordTraits.Particle) || token.Has(TokenShape.Initial) && !isOpen) return -1;
            isOpen |= IsVerb(token) || IsOpening(token);
        }

        return -1;
    }

    /// <summary>True when <paramref name="longer"/> is <paramref name="shorter"/> behind words that are no names: "Crooked Anna Hill".</summary>
    public static bool IsTailOf(string shorter, string longer)
    {
        if (longer.Length <= shorter.Length + 1 || longer[^(shorter.Length + 1)] != ' ' || !longer.EndsWith(shorter, StringComparison.Ordinal)) return false;
        var space = shorter.IndexOf(' ', StringComparison.Ordinal);
        if (space <= 0 || !IsGivenName(shorter[..space])) return false;
        var before = longer[..^(shorter.Length + 1)].Split(' ');
        return !Array.Exists(before, IsGivenName) && Array.Exists(before, word => Verbs.Contains(word) || IsOpening(word) || word.Length >= LeastOpening && word.EndsWith("ed", StringComparison.Ordinal));
    }

    private static bool IsGivenName(string word) => Vocabulary.Find(word).Traits.HasFlag(WordTraits.GivenName);

    private bool IsOpening(Token token) => !token.Is(WordTraits.Title | WordTraits.BodyNoun) && IsOpening(token.In(text));

    private static bool IsOpening(ReadOnlySpan<char> word) =>
        word.Length >= LeastOpening && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal));
}
