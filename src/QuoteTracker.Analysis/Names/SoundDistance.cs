using System.Globalization;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>
/// How far two romanized words are apart in hundredths of a sound: the cheapest way of changing one into the other, where sounds that
/// romanizations mix up cost little (<c>sound-likeness.txt</c>) and glides next to vowels next to nothing.
/// </summary>
internal static class SoundDistance
{
    private const int Signs = 128;
    private const int Longest = 32;
    private const int Whole = 100;
    private static readonly byte[] Change = Read();

    /// <summary>How far two spellings of one name may be apart, by the sounds of the longer.</summary>
    public static int Allowed(int sounds) => sounds switch { <= 3 => 16, 4 => 25, 5 => 30, 6 => 41, 7 => 46, 8 or 9 => 56, _ => 66 };

    /// <summary>The distance; at least <paramref name="most"/> + 1 when it is greater than that.</summary>
    public static int Between(string one, string other, int most)
    {
        if (one == other) return 0;
        if (one.Length > Longest || other.Length > Longest || Math.Abs(one.Length - other.Length) > 4) return most + 1;
        Span<int> row = stackalloc int[Longest + 1];
        row[0] = 0;
        for (var j = 1; j <= other.Length; j++) row[j] = row[j - 1] + Extra(other, j - 1);
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            var extra = Extra(one, i - 1);
            row[0] += extra;
            var least = row[0];
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + Change[one[i - 1] * Signs + other[j - 1]];
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j] + extra, row[j - 1] + Extra(other, j - 1)));
                least = Math.Min(least, row[j]);
            }

            if (least > most) return most + 1;
        }

        return row[other.Length];
    }

    /// <summary>What it costs that a sound stands in one word only.</summary>
    private static int Extra(string word, int at)
    {
        var sound = word[at];
        var before = at > 0 ? word[at - 1] : '\0';
        var after = at + 1 < word.Length ? word[at + 1] : '\0';
        var byVowel = Sounds.IsVowel(before) || Sounds.IsVowel(after) || before == 'j' || after == 'j';
        return sound switch
        {
            'i' => byVowel ? 10 : 50,
            'j' => byVowel ? 10 : 80,
            'h' => at == 0 ? 40 : after == '\0' ? 5 : 20,
            'c' when after is 'k' => 10,
            'd' when after is 'Z' or 'J' or 'j' or 'z' => 15,
            'z' when before == 'd' => 20,
            'o' when after == 'u' => 5,
            'e' when after == '\0' && before == 'n' && at > 3 && word[at - 2] == 'i' && !Sounds.IsVowel(word[at - 3]) => 10,
            't' when after is 'S' or 'C' or 's' or 'z' => 20,
            _ when Sounds.IsVowel(sound) => byVowel ? 15 : 50,
            _ => 85,
        };
    }

    private static byte[] Read()
    {
        var change = new byte[Signs * Signs];
        for (var a = 0; a < Signs; a++)
        {
            for (var b = 0; b < Signs; b++)
                change[a * Signs + b] = (byte)(a == b ? 0 : Sounds.IsVowel((char)a) && Sounds.IsVowel((char)b) ? Whole / 2 : Whole);
        }

        foreach (var parts in Lexicon.Lines("sound-likeness.txt").Select(line => line.Split(' ')))
        {
            var cost = (byte)Math.Round(double.Parse(parts[2], CultureInfo.InvariantCulture) * Whole);
            change[parts[0][0] * Signs + parts[1][0]] = cost;
            change[parts[1][0] * Signs + parts[0][0]] = cost;
        }

        return change;
    }
}
