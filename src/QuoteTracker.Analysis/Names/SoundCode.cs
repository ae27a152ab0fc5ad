namespace QuoteTracker.Analysis.Names;

/// <summary>
/// The consonants of a word in few classes, for looking up: spellings of one name nearly always have one code, and other names may have it too.
/// </summary>
internal static class SoundCode
{
    /// <summary>The consonants that count where the whole code would be too strict.</summary>
    public const int Short = 3;

    /// <summary>The codes of a word; two where it begins with a letter that is read in two ways ("Janukowitsch", "Jones"; "Chruschtschow", "Chiang").</summary>
    public static IEnumerable<string> Of(string sounds)
    {
        if (sounds.Length == 0) yield break;
        var next = sounds.Length > 1 ? sounds[1] : '\0';
        var isHard = sounds[0] == 'c' && next is not 'e' and not 'i' and not '\0' || sounds[0] == 'C' && next is 'r' or 'l';
        yield return Of(sounds, isHard || sounds[0] == 'h' ? 'k' : sounds[0] is 'j' or 'C' or 'c' or 'T' or 'J' ? 's' : 'a');
        if (sounds[0] is 'j' or 'h') yield return Of(sounds, 'a');
        if (sounds[0] is 'C' or 'c' && !isHard) yield return Of(sounds, 'k');
        if (sounds[0] is 'T' or 'J') yield return Of(sounds, 't');
        if (sounds is "i") yield return "s";
        if (sounds is "u") yield return "f";
    }

    /// <summary>The beginning of a code.</summary>
    public static string Start(string code) => code.Length > Short ? code[..Short] : code;

    /// <summary>True when two codes have one beginning.</summary>
    public static bool BeginAlike(string one, string other) => one.AsSpan(0, Math.Min(Short, one.Length)).SequenceEqual(other.AsSpan(0, Math.Min(Short, other.Length)));

    private static string Of(string sounds, char first)
    {
        Span<char> code = stackalloc char[sounds.Length];
        var length = 0;
        for (var i = 0; i < sounds.Length; i++)
        {
            var sign = i == 0 && (Sounds.IsVowel(sounds[0]) || sounds[0] is 'j' or 'h' or 'C' or 'c' or 'T' or 'J') ? first : Class(sounds, i);
            var isLast = i == sounds.Length - 1 && i > 1 && sounds[i] is 'k' or 'c' or 'C' or 'q';
            if (sign != '\0' && !isLast && (length == 0 || code[length - 1] != sign)) code[length++] = sign;
        }

        return new string(code[..length]);
    }

    private static char Class(string sounds, int at) => sounds[at] switch
    {
        'h' => at == 0 ? 'k' : '\0',
        'c' when at + 1 < sounds.Length && sounds[at + 1] == 'k' => '\0',
        'k' or 'g' or 'q' or 'H' => 'k',
        'c' => at + 1 < sounds.Length && sounds[at + 1] is 'e' or 'i' ? 's' : 'k',
        'j' when at + 1 < sounds.Length && Sounds.IsVowel(sounds[at - 1]) => '\0',
        's' or 'z' or 'S' or 'Z' or 'C' or 'J' or 'j' or 'T' or 'W' => 's',
        'v' or 'f' => 'f',
        'b' or 'p' => 'p',
        'd' or 't' => 't',
        'm' or 'n' or 'l' or 'r' => sounds[at],
        _ => '\0',
    };
}
