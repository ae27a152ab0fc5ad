namespace QuoteTracker.Analysis.Names;

/// <summary>
/// Tells that two Armenian surnames are one, by eastern and western reading: "Sargsyan" and "Sarkisian", "Hakobyan" and "Hagopian". The readings differ in
/// g and k, d and t, b and p, and in vowels that only one of them writes.
/// </summary>
internal static class ArmenianSpelling
{
    private const int LeastConsonants = 4;

    public static bool AreOne(NameWord one, NameWord other) =>
        IsArmenian(one.Plain) && IsArmenian(other.Plain) && Consonants(one.Sounds) is { Length: >= LeastConsonants } consonants && consonants == Consonants(other.Sounds);

    private static bool IsArmenian(string plain) => plain.Length > 6 && (plain.EndsWith("yan", StringComparison.Ordinal) || plain.EndsWith("ian", StringComparison.Ordinal) || plain.EndsWith("jan", StringComparison.Ordinal));

    private static string Consonants(string sounds)
    {
        var consonants = new List<char>();
        for (var i = 0; i < sounds.Length; i++)
        {
            var sound = sounds[i] switch { 'g' => 'k', 'd' => 't', 'b' => 'p', 'q' => 'k', var other => other };
            if (i > 0 && (Sounds.IsVowel(sound) || sound is 'h' or 'j' or 'H')) continue;
            if (consonants.Count == 0 || consonants[^1] != sound) consonants.Add(sound);
        }

        return new string([.. consonants]);
    }
}
