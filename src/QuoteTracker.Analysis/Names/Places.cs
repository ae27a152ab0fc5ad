using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Names;

/// <summary>Countries by any word for them: name, adjective, capital, state, a name that they had.</summary>
internal static class Places
{
    /// <summary>Belongs to many countries, so that it tells none apart.</summary>
    public const string Union = "European Union";

    private static readonly HashSet<string> Within = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> ByWords = Read();
    private static readonly Dictionary<string, string[]> Former = Lexicon.Lines("former-countries.txt").Select(line => line.Split('=', StringSplitOptions.TrimEntries)).ToDictionary(parts => parts[0], parts => parts[1].Split(',', StringSplitOptions.TrimEntries), StringComparer.Ordinal);

    /// <summary>True when two lists have a country in common, or one that came after the other: the Soviet Union, Belarus.</summary>
    public static bool Meet(IReadOnlyList<string> one, IReadOnlyList<string> other) => Share(one, other) || Follows(one, other) || Follows(other, one);

    /// <summary>True when two lists have a country itself in common, not one that came after it.</summary>
    public static bool Share(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        for (var i = 0; i < one.Count; i++)
        {
            for (var j = 0; j < other.Count; j++)
            {
                if (one[i] == other[j]) return true;
            }
        }

        return false;
    }

    private static bool Follows(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        for (var i = 0; i < one.Count; i++)
        {
            if (Former.TryGetValue(one[i], out var followers) && Share(followers, other)) return true;
        }

        return false;
    }

    /// <summary>True for towns, states and seats, which stand for their country only in part.</summary>
    public static bool IsWithin(string folded) => Within.Contains(folded);

    /// <summary>The country that the words name; <paramref name="folded"/> are the same folded. Null for none.</summary>
    public static string? Find(string folded, string words)
    {
        if (folded is "us" && words != "US") return null;
        return ByWords.GetValueOrDefault(folded);
    }

    private static Dictionary<string, string> Read()
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var country in Countries.All)
        {
            foreach (var word in country.Adjectives.Prepend(country.Name)) places[Key(word)] = country.Name;
        }

        foreach (var parts in Lexicon.Lines("place-countries.txt").Select(line => line.Split('=', StringSplitOptions.TrimEntries)))
        {
            places[Key(parts[0].TrimStart('~'))] = parts[1];
            if (parts[0][0] == '~') Within.Add(Key(parts[0][1..]));
        }

        return places;
    }

    /// <summary>As <see cref="ContextWord"/> cuts words: without the mark of the possessive.</summary>
    private static string Key(string words) => Folding.Fold(words).Replace("'s ", " ", StringComparison.Ordinal).TrimEnd('.');
}
