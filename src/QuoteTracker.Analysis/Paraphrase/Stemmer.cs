namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>
/// Takes the endings off English words: M. F. Porter, "An Algorithm for Suffix Stripping" (Program 14, 1980), with his later changes "logi" and "bli".
/// The stem need be no word; forms of one word mostly have the same.
/// </summary>
internal static class Stemmer
{
    private static readonly (string Ending, string Short)[] Second =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"),
        ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"),
    ];

    private static readonly (string Ending, string Short)[] Third =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] Fourth =
        ["al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "sion", "tion", "ou", "ism", "ate", "iti", "ous", "ive", "ize"];

    /// <summary>The stem of a word in small letters; words of one or two letters and words with other signs than a to z stay.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 3 || !word.All(char.IsAsciiLetterLower))
            return word;
        word = Shorten(Shorten(Y(Past(Plural(word))), Second, 0), Third, 0);
        return Last(Suffix(word));
    }

    private static string Plural(string word) =>
        Ends(word, "sses") || Ends(word, "ies") ? word[..^2] : word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;

    private static string Past(string word)
    {
        if (Ends(word, "eed"))
            return Measure(word[..^3]) > 0 ? word[..^1] : word;
        var stem = Ends(word, "ed") ? word[..^2] : Ends(word, "ing") ? word[..^3] : null;
        if (stem is null || !HasVowel(stem))
            return word;
        if (Ends(stem, "at") || Ends(stem, "bl") || Ends(stem, "iz"))
            return stem + "e";
        if (stem.Length > 1 && stem[^1] == stem[^2] && !IsVowel(stem, stem.Length - 1))
            return stem[^1] is 'l' or 's' or 'z' ? stem : stem[..^1];
        return Measure(stem) == 1 && IsShort(stem) ? stem + "e" : stem;
    }

    private static string Y(string word) => word[^1] == 'y' && HasVowel(word[..^1]) ? word[..^1] + "i" : word;

    private static string Shorten(string word, (string Ending, string Short)[] endings, int least)
    {
        foreach (var (ending, shorter) in endings)
        {
            if (Ends(word, ending))
                return Measure(word[..^ending.Length]) > least ? word[..^ending.Length] + shorter : word;
        }

        return word;
    }

    private static string Suffix(string word)
    {
        var longest = Fourth.Where(ending => Ends(word, ending)).MaxBy(ending => ending.Length);
        if (longest is null)
            return word;
        var stem = word[..^(longest is "sion" or "tion" ? 3 : longest.Length)];
        return Measure(stem) > 1 ? stem : word;
    }

    private static string Last(string word)
    {
        if (word[^1] == 'e' && (Measure(word[..^1]) > 1 || (Measure(word[..^1]) == 1 && !IsShort(word[..^1]))))
            word = word[..^1];
        return Ends(word, "ll") && Measure(word) > 1 ? word[..^1] : word;
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>How often a vowel is followed by a consonant.</summary>
    private static int Measure(string stem) => Enumerable.Range(1, Math.Max(0, stem.Length - 1)).Count(i => !IsVowel(stem, i) && IsVowel(stem, i - 1));

    private static bool HasVowel(string stem) => Enumerable.Range(0, stem.Length).Any(i => IsVowel(stem, i));

    private static bool IsVowel(string word, int at) => word[at] is 'a' or 'e' or 'i' or 'o' or 'u' || (word[at] == 'y' && at > 0 && !IsVowel(word, at - 1));

    /// <summary>True when it ends in consonant, vowel, consonant other than w, x, y: "hop", so that "hoping" gets its e.</summary>
    private static bool IsShort(string stem) => stem.Length > 2 && !IsVowel(stem, stem.Length - 1) && IsVowel(stem, stem.Length - 2) && !IsVowel(stem, stem.Length - 3) && stem[^1] is not ('w' or 'x' or 'y');
}
