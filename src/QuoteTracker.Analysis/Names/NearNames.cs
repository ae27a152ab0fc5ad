namespace QuoteTracker.Analysis.Names;

/// <summary>
/// Words too far apart to be called spellings of one name and too near to be called two. Of 4,200 pairs that the judge met for the first time nearly
/// every second of this kind was one person, so that he had better doubt.
/// </summary>
internal static class NearNames
{
    private const int ShortestBeginning = 3;
    private const int ShortestSurname = 6;
    private const int LongSurname = 8;

    /// <summary>Consonants by which a surname is known whatever its vowels.</summary>
    private const int LeastConsonants = 3;

    /// <summary>Given names that no list tells apart: "Gebran" and "Jibran", "Franek" and "Franciszek".</summary>
    public static bool MayBeOneGiven(NameWord one, NameWord other)
    {
        var (a, b) = (one.Plain, other.Plain);
        if (one.Given.IsKnown && other.Given.IsKnown || Math.Min(a.Length, b.Length) < ShortestBeginning || WordMatch.AreOfBothSexes(a, b)) return false;
        return Slips.Edits(a, b) * 2 < Math.Max(a.Length, b.Length) || a.AsSpan().CommonPrefixLength(b) >= ShortestBeginning;
    }

    /// <summary>Surnames with the same consonants in order ("Babacan", "Babadschan"), or long ones two slips apart ("Eisenhower", "Eisenhauer").</summary>
    public static bool MayBeOneSurname(NameWord one, NameWord other)
    {
        var (a, b) = (one.Plain, other.Plain);
        if (Math.Min(a.Length, b.Length) < ShortestSurname || Slips.AreOfBothGenders(a, b)) return false;
        return one.Codes.Any(code => code.Length >= LeastConsonants && other.Codes.Contains(code)) || Math.Min(a.Length, b.Length) >= LongSurname && Slips.Edits(a, b) <= 2;
    }
}
