using System.Collections.Immutable;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>The sounds of a romanized word, one sign each, as <c>name-sounds.txt</c> lists them; doubled letters are one.</summary>
internal static class Sounds
{
    private static readonly ImmutableArray<(string Letters, char Sound)[]> ByFirst = Read();

    public static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u' or 'A' or 'O' or 'U';

    /// <summary>The sounds of a word in marked letters.</summary>
    public static string Of(string marked)
    {
        Span<char> sounds = stackalloc char[NameLetters.MostLetters * 4];
        var length = 0;
        for (var at = 0; at < marked.Length && length < sounds.Length - 2;)
        {
            var (sound, taken) = Next(marked.AsSpan(at));
            at += taken;
            if (sound == 'x')
            {
                Add(sounds, ref length, 'k');
                sound = 's';
            }

            // French "Jvania" is "Zhvania"; in "Sheijk" it is a vowel.
            if (sound == 'j' && (at >= marked.Length || !IsVowel(marked[at]))) sound = length == 0 ? 'Z' : 'i';
            if (sound != '\0') Add(sounds, ref length, sound);
        }

        // Belarusian "Bykau" and "Laurou" are "Bykov" and "Lavrov".
        if (length > 3 && sounds[length - 1] == 'u' && sounds[length - 2] is 'a' or 'o' or 'e') sounds[length - 1] = 'v';
        return new string(sounds[..length]);
    }

    /// <summary>
    /// The word as all its romanizations would write it, for looking up: without glides ("ie", "ye" are "e"), hard "c" and "q" as k.
    /// Coarser than the sounds: equal sounds have equal codes.
    /// </summary>
    public static string Code(string sounds)
    {
        Span<char> code = stackalloc char[sounds.Length];
        var length = 0;
        for (var i = 0; i < sounds.Length; i++)
        {
            var sound = sounds[i];
            if (sound == 'i' && (i > 0 && IsVowel(sounds[i - 1]) || i + 1 < sounds.Length && IsVowel(sounds[i + 1]))) continue;
            if (sound == 'j' && i > 0 && IsVowel(sounds[i - 1]) && i + 1 < sounds.Length && IsVowel(sounds[i + 1])) continue;
            sound = sound switch { 'q' or 'c' => 'k', 'H' => 'h', 'A' => 'e', 'O' => 'o', 'U' => 'u', 'J' or 'Z' => 'j', 'W' => 'S', _ => sound };
            Add(code, ref length, sound);
        }

        return new string(code[..length]);
    }

    private static void Add(Span<char> sounds, ref int length, char sound)
    {
        if (length == 0 || sounds[length - 1] != sound) sounds[length++] = sound;
    }

    private static (char Sound, int Taken) Next(ReadOnlySpan<char> rest)
    {
        var first = rest[0];
        if (first == 'V') return ('v', 1);
        if (char.IsAsciiLetter(first))
        {
            foreach (var (letters, sound) in ByFirst[first])
            {
                if (rest.StartsWith(letters)) return (sound, letters.Length);
            }
        }

        return first switch
        {
            '0' => ('o', 1),
            '1' => ('l', 1),
            '5' => ('s', 1),
            '8' => ('b', 1),
            _ => (char.IsAsciiLetter(first) ? first : '\0', 1),
        };
    }

    private static ImmutableArray<(string Letters, char Sound)[]> Read()
    {
        var entries = Lexicon.Lines("name-sounds.txt").Select(line => line.Split(' ')).Select(parts => (Letters: parts[0], Sound: parts[1][0]))
            .Append((Letters: "dZ", Sound: 'J')).Append((Letters: "SC", Sound: 'W')).ToList();
        return [.. Enumerable.Range(0, 128).Select(c => entries.Where(entry => entry.Letters[0] == c).OrderByDescending(entry => entry.Letters.Length).ToArray())];
    }
}
