namespace QuoteTracker.Analysis.Names;

/// <summary>
/// Tells that two surnames are one in Belarusian and in Russian: "Halouchanka" and "Golovchenko", "Liabedzka" and "Lebedko". Belarusian writes unstressed o
/// and e as a, has h for g, dz and ts for soft d and t, and u for v before a consonant.
/// </summary>
internal static class BelarusianSpelling
{
    private const int Shortest = 7;
    private static readonly string[] Endings = ["ka", "la", "av", "ki", "iC", "ik", "uk"];

    public static bool AreOne(NameWord one, NameWord other) =>
        one.Plain.Length >= Shortest && other.Plain.Length >= Shortest && Math.Abs(one.Plain.Length - other.Plain.Length) <= 3 && one.Skeleton.Length > 0 && one.Skeleton == other.Skeleton;

    /// <summary>What both languages have in common of a word in sounds; empty for one without a Slavic ending.</summary>
    public static string Skeleton(string sounds)
    {
        Span<char> skeleton = stackalloc char[sounds.Length];
        var length = 0;
        for (var i = 0; i < sounds.Length; i++)
        {
            var sign = Sign(sounds, i);
            if (sign != '\0' && (length == 0 || skeleton[length - 1] != sign)) skeleton[length++] = sign;
        }

        var read = new string(skeleton[..length]);
        return Array.Exists(Endings, ending => read.EndsWith(ending, StringComparison.Ordinal)) ? read : "";
    }

    /// <summary>For looking up: the consonants that the Russian spelling would have, "Golovchenko" for "Halouchanka"; null when they are the same.</summary>
    public static string? InRussian(string sounds)
    {
        Span<char> russian = stackalloc char[sounds.Length];
        var length = 0;
        for (var i = 0; i < sounds.Length; i++)
        {
            var after = i + 1 < sounds.Length ? sounds[i + 1] : '\0';
            if (sounds[i] == 'z' && i > 0 && sounds[i - 1] == 'd') continue;
            russian[length++] = sounds[i] is 'T' or 'c' ? 't' : i > 0 && sounds[i] == 'u' && sounds[i - 1] is 'a' or 'o' or 'e' && !Sounds.IsVowel(after) ? 'v' : sounds[i];
        }

        var read = new string(russian[..length]);
        return read == sounds ? null : read;
    }

    private static char Sign(string sounds, int at)
    {
        var before = at > 0 ? sounds[at - 1] : '\0';
        var after = at + 1 < sounds.Length ? sounds[at + 1] : '\0';
        return sounds[at] switch
        {
            'a' or 'e' or 'o' or 'A' or 'O' => 'a',
            'u' or 'U' when Sounds.IsVowel(before) && before != 'i' && !Sounds.IsVowel(after) => 'v',
            'i' or 'j' when Sounds.IsVowel(before) || Sounds.IsVowel(after) || after == 'j' => '\0',
            'g' => 'h',
            'z' when before == 'd' => '\0',
            'T' or 'c' => 't',
            'f' => 'v',
            var sound => sound,
        };
    }
}
