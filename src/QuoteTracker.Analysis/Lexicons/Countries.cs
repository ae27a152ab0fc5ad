namespace QuoteTracker.Analysis.Lexicons;

/// <summary>The countries of the lexicon, by name and by adjective.</summary>
internal static class Countries
{
    private static readonly Dictionary<string, Country> ByWord = new(StringComparer.OrdinalIgnoreCase);

    static Countries()
    {
        All = [.. Lexicon.Lines("countries.txt").Select(Parse)];
        foreach (var country in All)
        {
            ByWord[country.Name] = country;
            foreach (var adjective in country.Adjectives) ByWord[adjective] = country;
        }
    }

    /// <summary>Every country of the lexicon.</summary>
    public static IReadOnlyList<Country> All { get; }

    /// <summary>The country that <paramref name="words"/> name, as noun or adjective; null when they name none.</summary>
    public static Country? Find(string words) => ByWord.GetValueOrDefault(words);

    private static Country Parse(string entry)
    {
        var equals = entry.IndexOf('=', StringComparison.Ordinal);
        return new Country(entry[..equals].Trim(), entry[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries));
    }
}
