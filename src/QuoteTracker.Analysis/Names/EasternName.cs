namespace QuoteTracker.Analysis.Names;

/// <summary>A Chinese, Korean or Vietnamese name: a surname and one to three syllables.</summary>
/// <param name="Surname">As written.</param>
/// <param name="Given">The given name in one word.</param>
/// <param name="Syllables">The given name by syllables, in plain letters.</param>
/// <param name="IsFamilyNameFirst">As at home: "Xi Jinping", not "Jinping Xi".</param>
internal sealed record EasternName(string Surname, string Given, IReadOnlyList<string> Syllables, bool IsFamilyNameFirst)
{
    private const int MostSyllables = 3;

    /// <summary>The name in written words, or null when it is none of these.</summary>
    public static EasternName? Find(List<NameToken> tokens)
    {
        if (tokens.Count is < 2 or > 4 || tokens.Exists(token => token.Text.Contains('.', StringComparison.Ordinal))) return null;
        if (tokens.Count == 2 && NameMarks.IsLeadingParticle(tokens[0])) return null;
        return Read(tokens[0], tokens[1..], isFirst: true) ?? Read(tokens[^1], tokens[..^1], isFirst: false);
    }

    private static EasternName? Read(NameToken surname, List<NameToken> rest, bool isFirst)
    {
        if (surname.Pieces.Count != 1 || !EasternSyllables.IsSurname(surname.Pieces[0].Plain)) return null;
        var parts = rest.SelectMany(token => token.Pieces).Select(piece => piece.Plain).ToList();
        if (parts.Count is 0 or > MostSyllables) return null;
        var isHyphenated = rest.Exists(token => token.Pieces.Count > 1);
        if (!isFirst && !isHyphenated && (rest.Count > 1 || parts.Exists(part => GivenNames.Find(part, "").IsKnown))) return null;
        var syllables = new List<string>();
        foreach (var part in parts)
        {
            if (EasternSyllables.Split(part) is { } split) syllables.AddRange(split);
            else if (isFirst && parts.Count == 2 && LooksLikeOne(part)) syllables.Add(part);
            else return null;
        }

        return syllables.Count > MostSyllables ? null : new EasternName(surname.Text, string.Concat(parts), syllables, isFirst);
    }

    /// <summary>A syllable in a spelling of no system, as in Singapore and Hong Kong: one run of vowels, no given name of the West.</summary>
    private static bool LooksLikeOne(string part)
    {
        if (part.Length > 5 || GivenNames.Find(part, "").IsKnown) return false;
        var runs = 0;
        for (var i = 0; i < part.Length; i++)
        {
            if (IsVowel(part[i]) && (i == 0 || !IsVowel(part[i - 1]))) runs++;
        }

        return runs == 1;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
