namespace QuoteTracker.Analysis.Names;

/// <summary>People called by the first letters of their names: "NKM" of Nathalie Kosciusko-Morizet.</summary>
internal static class PersonInitials
{
    private const int Fewest = 3;
    private const int Most = 5;

    /// <summary>The letters in small when the name is nothing but capitals, with or without full stops; null for any other.</summary>
    public static string? LettersOf(PersonName name)
    {
        var letters = name.Text.Replace(".", "", StringComparison.Ordinal).Trim();
        return name.IsBare && letters.Length is >= Fewest and <= Most && letters.All(char.IsAsciiLetterUpper) ? letters.ToLowerInvariant() : null;
    }

    /// <summary>The letters by which a full name could be called, with and without its small words; empty for a name with a title or of two words.</summary>
    public static IReadOnlyList<string> Of(PersonName name)
    {
        if (name.IsBare || name.Titles.Count > 0 || name.Generation > 0) return [];
        var written = Letters(name.Text.Split([' ', '-', '.', '\'', '’'], StringSplitOptions.RemoveEmptyEntries));
        var telling = name.IsEastern ? written : Letters(name.Words.Select(word => word.Text));
        return [.. new[] { written, telling }.Where(letters => letters.Length is >= Fewest and <= Most).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>True when one name is nothing but the first letters of the other.</summary>
    public static bool Meet(PersonName one, PersonName other) => AreOf(one, other) || AreOf(other, one);

    private static bool AreOf(PersonName letters, PersonName full) => letters.IsBare && !full.IsBare && LettersOf(letters) is { } called && full.Initials.Contains(called);

    private static string Letters(IEnumerable<string> words) => NameLetters.Plain(NameLetters.Mark(string.Concat(words.Select(word => word[..1]))));
}
