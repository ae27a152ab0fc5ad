namespace QuoteTracker.Analysis.Names;

/// <summary>Tells slips of typing and of reading print: a letter dropped, doubled, changed or swapped; "rn" for "m", "cl" for "d".</summary>
internal static class Slips
{
    private const int ShortestWord = 5;
    private const int LongWord = 11;
    private const int Longest = 32;

    /// <summary>
    /// True when one word in plain letters is the other with one slip behind its first letter (two in a long word). In a word of five letters only letters that print makes alike or that changed places,
    /// for there one letter makes another name. Never between "Petrov" and "Petrova", which are a man's and a woman's.
    /// </summary>
    public static bool Between(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        if (one.Length == ShortestWord - 1 && other.Length == one.Length) return one != other && AsMisread(one) == AsMisread(other);
        if (shorter.Length < ShortestWord - 1 || longer.Length < ShortestWord || longer.Length > Longest || shorter[0] != longer[0] || longer.Length - shorter.Length > 2) return false;
        if (AreOfBothGenders(shorter, longer)) return false;
        var edits = Edits(one, other);
        if (longer.Length == ShortestWord && shorter.Length == ShortestWord && AreSwapped(one, other)) return true;
        if (longer.Length <= ShortestWord) return edits == 1 && shorter.Length == longer.Length && AsPrinted(one) == AsPrinted(other) || AsRead(one) == AsRead(other);
        return edits == 1 || edits == 2 && (shorter.Length >= LongWord || AsBlurred(one) == AsBlurred(other));
    }

    /// <summary>Two neighbours behind the first letter have changed places: "Perdo".</summary>
    private static bool AreSwapped(string one, string other)
    {
        var at = one.AsSpan().CommonPrefixLength(other);
        return at > 0 && at < one.Length - 1 && one[at] == other[at + 1] && one[at + 1] == other[at] && one.AsSpan(at + 2).SequenceEqual(other.AsSpan(at + 2));
    }

    /// <summary>True for "Petrov" and "Petrova", "Tikhanovsky" and "Tikhanovskaya": the surname of a man and of a woman of one family.</summary>
    public static bool AreOfBothGenders(string one, string other)
    {
        var (man, woman) = one.Length < other.Length ? (one, other) : (other, one);
        if (woman.Length < 5 || woman[^1] != 'a') return false;
        if (woman.Length == man.Length + 1 && woman.StartsWith(man, StringComparison.Ordinal))
            return man.EndsWith("ov", StringComparison.Ordinal) || man.EndsWith("ev", StringComparison.Ordinal) || man.EndsWith("in", StringComparison.Ordinal) || man.EndsWith("yn", StringComparison.Ordinal) || man.EndsWith("ou", StringComparison.Ordinal);
        return (woman.EndsWith("skaya", StringComparison.Ordinal) || woman.EndsWith("ska", StringComparison.Ordinal) || woman.EndsWith("skaia", StringComparison.Ordinal) || woman.EndsWith("skaja", StringComparison.Ordinal))
            && (man.EndsWith("sky", StringComparison.Ordinal) || man.EndsWith("ski", StringComparison.Ordinal) || man.EndsWith("skiy", StringComparison.Ordinal) || man.EndsWith("skyi", StringComparison.Ordinal) || man.EndsWith("skyy", StringComparison.Ordinal) || man.EndsWith("skii", StringComparison.Ordinal));
    }

    /// <summary>With letters that print makes alike as one: "Putln".</summary>
    private static string AsPrinted(string word) => word.Replace('l', 'i').Replace('1', 'i').Replace('c', 'e').Replace('o', 'e').Replace('h', 'n').Replace('b', 'n').Replace('v', 'u').Replace('t', 'i');

    /// <summary>Of a word of four letters only what hardly any other name has: "Mcir".</summary>
    private static string AsMisread(string word) => word.Replace('1', 'l').Replace('c', 'e');

    /// <summary>With pairs of letters that are read for one: "Obarna".</summary>
    public static string AsRead(string word) => word.Replace("rn", "m", StringComparison.Ordinal).Replace("cl", "d", StringComparison.Ordinal).Replace("vv", "w", StringComparison.Ordinal).Replace("ii", "u", StringComparison.Ordinal).Replace("lc", "k", StringComparison.Ordinal).Replace("ld", "ki", StringComparison.Ordinal);

    /// <summary>With strokes that run into each other too: "Kissmger".</summary>
    private static string AsBlurred(string word) => AsRead(word).Replace("in", "m", StringComparison.Ordinal).Replace("ni", "m", StringComparison.Ordinal).Replace("li", "h", StringComparison.Ordinal);

    /// <summary>
    /// True where one more letter at the end, or "-son" for "-sen", makes another surname: "Martin" and "Martins", "Barros" and "Barroso", "Schulz" and
    /// "Schulze", "Walz" and "Waltz". "Poutine" for "Putin" is none of these.
    /// </summary>
    public static bool AreOfOtherEndings(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        if (shorter.Length < 4) return false;
        if (AreSons(one, other) || longer.EndsWith("tz", StringComparison.Ordinal) && longer.Length == shorter.Length + 1 && shorter.EndsWith('z') && longer.AsSpan(0, longer.Length - 2).SequenceEqual(shorter.AsSpan(0, shorter.Length - 1))) return true;
        if (longer.Length != shorter.Length + 1 || !longer.StartsWith(shorter, StringComparison.Ordinal)) return false;
        return longer[^1] switch
        {
            's' => shorter[^1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 's'),
            'o' => shorter[^1] is 's' or 'n' or 'l' or 'r' or 't',
            'i' => shorter[^1] is 's' or 'n' or 'l' or 'r' or 't' or 'h' or 'm' or 'd',
            'e' => shorter[^1] is 'z' or 'l' or 'k',
            'h' => shorter[^1] is 'd' or 't',
            _ => false,
        };
    }

    private static bool AreSons(string one, string other) => one[^1] == 'n' && other[^1] == 'n' && one[^2] != other[^2] && one[^2] is 'e' or 'o' && other[^2] is 'e' or 'o' && one[^3] == 's' && other[^3] == 's';

    /// <summary>Letters dropped, added, changed, or swapped with their neighbour (optimal string alignment).</summary>
    public static int Edits(string one, string other)
    {
        if (one.Length > Longest || other.Length > Longest) return Longest;
        Span<int> before = stackalloc int[Longest + 1];
        Span<int> last = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= other.Length; j++) last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1), 1 + Math.Min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[other.Length];
    }
}
