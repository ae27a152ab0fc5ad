using System.Collections.Frozen;
using System.Globalization;
using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>What the lexicons know of a folded word: its contraction written out, number, stem, traits and opposites.</summary>
internal static class WordForms
{
    private static readonly FrozenDictionary<string, string> Contractions = Lexicon.Pairs("contractions.txt");
    private static readonly FrozenDictionary<(string, string), string> Idioms = ReadIdioms();
    private static readonly FrozenDictionary<string, string> NumberWords = Lexicon.Pairs("number-words.txt");
    private static readonly FrozenDictionary<string, WordTraits> Traits = ReadTraits();
    private static readonly FrozenDictionary<string, string> SameMeaning = ReadSameMeaning();
    private static readonly FrozenSet<(string, string)> Opposites = ReadOpposites();
    private static readonly FrozenSet<string> TurningWords = Lexicon.Lines("turning-words.txt").Select(line => line.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> TurningAny = Lexicon.Lines("turning-words.txt").Where(line => line.EndsWith(" any", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, int> TurningAdverbs = Lexicon.Lines("turning-adverbs.txt").SelectMany((line, at) => line.Split(' ').Select(word => (word, at))).ToFrozenDictionary(it => it.word, it => it.at, StringComparer.Ordinal);
    private static readonly FrozenSet<string> TurningInsertions = Lexicon.Set("turning-insertions.txt");
    private static readonly string[] NegativePrefixes = ["un", "in", "im", "il", "ir", "dis", "non", "anti", "mis", "de"];

    /// <summary>The words that a contraction stands for ("don't" → "do", "not"); a possessive without its ending; any other word as it is, in American spelling.</summary>
    public static IEnumerable<string> Expand(string word)
    {
        if (Contractions.TryGetValue(word, out var listed))
            return listed.Split(' ');
        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe <= 0)
            return [Spelling.American(word.Replace(".", "", StringComparison.Ordinal) is { Length: > 0 } plain && char.IsAsciiLetter(word[0]) ? plain : word)];
        var stem = word[..apostrophe];
        return word[apostrophe..] switch
        {
            "'t" when stem.EndsWith('n') => [stem[..^1], "not"],
            "'re" => [stem, "are"],
            "'ve" => [stem, "have"],
            "'ll" => [stem, "will"],
            "'m" => [stem, "am"],
            "'d" => [stem, "would"],
            "'s" => [Spelling.American(stem)],
            _ => [word],
        };
    }

    /// <summary>The one word for two that belong together: "nothing but" → "only"; null for others.</summary>
    public static string? IdiomOf(string first, string second) => Idioms.GetValueOrDefault((first, second));

    /// <summary>The figure that a word is: "twelve" → 12, "12,000" → 12000; null for other words.</summary>
    public static string? NumberOf(string word)
    {
        if (NumberWords.TryGetValue(word, out var number))
            return number;
        if (!char.IsAsciiDigit(word[0]))
            return null;
        var comma = word.LastIndexOf(',');
        return comma < 0 ? word : word.Length - comma == 4 ? word.Replace(",", "", StringComparison.Ordinal) : word.Replace(',', '.');
    }

    /// <summary>What alignment compares: the singular, and the first of words that mean the same.</summary>
    public static string StemOf(string word)
    {
        var singular = Spelling.Singular(word);
        return SameMeaning.TryGetValue(word, out var same) || SameMeaning.TryGetValue(singular, out same) ? same : singular;
    }

    /// <summary>What the word does.</summary>
    public static WordTraits TraitsOf(string word)
    {
        var traits = Traits.GetValueOrDefault(word);
        return char.IsAsciiDigit(word[0]) ? traits | WordTraits.Number : traits;
    }

    /// <summary>True for two words of opposite meaning: listed ("raise", "cut") or one the other's negative ("stable", "unstable").</summary>
    public static bool AreOpposites(string one, string other) => AreOpposites(one, Root(one), other, Root(other));

    /// <summary>The same where the roots are known.</summary>
    public static bool AreOpposites(string one, string root, string other, string otherRoot) =>
        Opposites.Contains((one, other)) || Opposites.Contains((root, otherRoot)) || IsNegativeOf(one, other) || IsNegativeOf(other, one);

    /// <summary>True for two small words of which one in the place of the other changes what is said: "before" and "when", "behind" and "on", "still" and "again", "is" and "was".</summary>
    public static bool Turn(string one, string other)
    {
        if (TurningWords.Contains(one) && TurningWords.Contains(other) || TurningAdverbs.TryGetValue(one, out var ours) && TurningAdverbs.TryGetValue(other, out var theirs) && ours != theirs)
            return true;
        return (TurningAny.Contains(one) && IsFunction(other)) || (TurningAny.Contains(other) && IsFunction(one)) || (TenseOf(one), TenseOf(other)) is (1, 2) or (2, 1);
    }

    /// <summary>True for a small word that changes what is said in the place of some other.</summary>
    public static bool MayTurn(string word) => TurningWords.Contains(word) || TurningAdverbs.ContainsKey(word) || TenseOf(word) > 0;

    /// <summary>True for a word that changes what is said where the other wording has nothing like it: "supposedly", "former", "or".</summary>
    public static bool TurnsAlone(string word) => TurningInsertions.Contains(word);

    private static bool IsFunction(string word) => TraitsOf(word).HasFlag(WordTraits.Function);

    /// <summary>1 for forms of "be", "have" and "do" that speak of now, 2 for those that speak of then; 0 for other words.</summary>
    public static int TenseOf(string word) => word switch
    {
        "is" or "are" or "am" or "has" or "have" or "does" or "do" => 1,
        "was" or "were" or "had" or "did" => 2,
        _ => 0,
    };

    private static bool IsNegativeOf(string word, string negative)
    {
        if (word.Length < 3)
            return false;
        foreach (var prefix in NegativePrefixes)
        {
            if (negative.Length == prefix.Length + word.Length && negative.StartsWith(prefix, StringComparison.Ordinal) && negative.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return negative.Length == word.Length + 2 && negative.EndsWith("less", StringComparison.Ordinal) && word.EndsWith("ful", StringComparison.Ordinal);
    }

    /// <summary>A verb without its ending, as far as endings show it: "raised", "raises", "raising" → "rais".</summary>
    public static string Root(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed", "es", "s", "e", "y"])
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var root = word[..^ending.Length];
                return root[^1] == root[^2] && root[^1] is not ('l' or 's') ? root[..^1] : root[^1] == 'i' ? root[..^1] : root;
            }
        }

        return word;
    }

    private static FrozenDictionary<string, WordTraits> ReadTraits()
    {
        var traits = new Dictionary<string, WordTraits>(StringComparer.Ordinal);
        foreach (var word in Lexicon.Lines("function-words.txt").Concat(Lexicon.Lines("light-words.txt")))
            Mark(word, WordTraits.Function);
        foreach (var word in Lexicon.Lines("fillers.txt"))
            Mark(word, WordTraits.Filler);
        foreach (var (word, kind) in Lexicon.Pairs("guard-words.txt"))
            Mark(word, KindOf(kind));
        return traits.ToFrozenDictionary(StringComparer.Ordinal);

        void Mark(string word, WordTraits trait) => traits[word] = traits.GetValueOrDefault(word) | trait;
    }

    private static WordTraits KindOf(string kind) => kind switch
    {
        "negation" => WordTraits.Negation,
        "modal" => WordTraits.Modal,
        "quantifier" => WordTraits.Quantifier,
        "condition" => WordTraits.Condition,
        "number" => WordTraits.Number,
        "first-person" => WordTraits.FirstPerson,
        "other-person" => WordTraits.OtherPerson,
        _ => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"guard-words.txt has no kind {kind}.")),
    };

    private static FrozenDictionary<(string, string), string> ReadIdioms() => Lexicon.Lines("idioms.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenDictionary(words => (words[0], words[1]), words => words[2]);

    private static FrozenDictionary<string, string> ReadSameMeaning()
    {
        var same = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Lexicon.Lines("same-meaning.txt"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words)
                same[word] = words[0];
        }

        return same.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<(string, string)> ReadOpposites()
    {
        var opposites = new HashSet<(string, string)>();
        foreach (var line in Lexicon.Lines("opposites.txt"))
        {
            var sides = line.Split('|');
            foreach (var one in sides[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (var other in sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    foreach (var (a, b) in ((string, string)[])[(one, other), (Root(one), Root(other))])
                    {
                        opposites.Add((a, b));
                        opposites.Add((b, a));
                    }
                }
            }
        }

        return opposites.ToFrozenSet();
    }
}
