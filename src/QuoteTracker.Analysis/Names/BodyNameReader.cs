using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Names;

/// <summary>Reads the name of a body: countries apart, words in one spelling, acronyms seen.</summary>
internal static class BodyNameReader
{
    private const int LongestCountry = 5;
    private const int LongestAcronym = 8;

    /// <summary>Ends of names of sites, which are called with and without them: "Onliner.by".</summary>
    private static readonly string[] Sites = [".by", ".ru", ".ua", ".com", ".org", ".net", ".info", ".eu", ".kz", ".lv", ".pl"];

    /// <summary>Words that papers now and then write as one.</summary>
    private const int MostJoined = 3;

    private static readonly FrozenDictionary<string, string> Same = Lexicon.Lines("body-words-same.txt").Select(line => line.Split('=', 2)).ToFrozenDictionary(parts => Folding.Fold(parts[0]), parts => parts[1].Trim(), StringComparer.Ordinal);
    private static readonly FrozenSet<string> Generic = Lexicon.Words("body-generic-words.txt").Select(word => Stem(word)).ToFrozenSet(StringComparer.Ordinal);

    public static BodyName Read(string text)
    {
        if (Sites.FirstOrDefault(end => text.Length > end.Length + 2 && text.EndsWith(end, StringComparison.OrdinalIgnoreCase)) is { } site) return Read(text[..^site.Length].ToLowerInvariant() is var name ? char.ToUpperInvariant(name[0]) + name[1..] : text);
        var words = ContextWord.Split(InShort(text).Replace("o-op", "oop", StringComparison.Ordinal).Replace('-', ' ').Replace("&", " and ", StringComparison.Ordinal).Replace('/', ' '));
        var countries = new List<string>();
        var telling = new List<string>();
        var sounding = new List<NameWord>();
        var endsInCountry = false;
        for (var at = 0; at < words.Count;)
        {
            var taken = Country(words, at, out var country);
            if (country is not null && !IsSovietCouncil(words, at))
            {
                countries.Add(country);
                endsInCountry = at > 0 && at + taken == words.Count && words[at - 1].Folded is not "of" and not "the" && (words[at - 1].Folded != "and" || countries.Count < 2);
                at += taken;
                continue;
            }

            // "Embassy in Moscow" is that to Russia.
            if (telling.Contains("embassy") && Places.IsWithin(words[at].Folded) && Places.Find(words[at].Folded, words[at].Text) is { } seat)
            {
                countries.Add(seat);
                at++;
                continue;
            }

            var plain = Same.GetValueOrDefault(words[at].Folded.Replace(".", "", StringComparison.Ordinal), words[at].Folded);
            if (plain.Length > 0)
            {
                telling.AddRange(plain.Split(' ').Select(Stem));
                sounding.AddRange(plain == words[at].Folded && Stem(plain) == plain ? [new NameWord(words[at].Text)] : plain.Split(' ').Select(part => new NameWord(Stem(part))));
            }

            at++;
        }

        // "Ministry of National Defence" is that of Defence.
        if (telling.Count > 2 && telling.Contains("ministry") && telling.IndexOf("national") is >= 0 and var national)
        {
            telling.RemoveAt(national);
            sounding.RemoveAt(national);
        }

        // "The Guardian of", "United Nations": a name of small words or countries alone is taken as it is.
        if (telling.Count == 0 && countries.Count == 0)
        {
            telling.AddRange(words.Select(word => word.Folded));
            sounding.AddRange(words.Select(word => new NameWord(word.Text)));
        }

        return new BodyName(text)
        {
            Acronym = AcronymOf(text),
            Countries = [.. countries.Distinct()],
            Words = telling,
            IsGeneric = telling.Count > 0 && telling.TrueForAll(Generic.Contains),
            All = [.. words.Select(word => word.Folded)],
            EndsInCountry = endsInCountry,
            Core = string.Join(' ', words.Select(word => word.Folded).Where(word => word != "the")),
            Sounding = sounding,
            Letters = words.Count <= MostJoined ? LettersOf(words) : "",
        };
    }

    /// <summary>In "Supreme Soviet of Belarus" the Soviet is a council, not a country.</summary>
    private static bool IsSovietCouncil(List<ContextWord> words, int at) => at > 0 && words[at].Folded == "soviet" && (at + 1 == words.Count || words[at + 1].Folded == "of");

    /// <summary>"UN" for "United Nations" before other words, "Government" for "Council of Ministers".</summary>
    private static string InShort(string text)
    {
        var isUnited = text.StartsWith("United Nations ", StringComparison.Ordinal);
        return (isUnited ? "UN" + text[14..] : text).Replace("Council of Ministers", "Government", StringComparison.Ordinal).Replace("Cabinet of Ministers", "Government", StringComparison.Ordinal);
    }

    /// <summary>How many words at a place name a country; "European" and "EU" are no country of a body: they are its own name.</summary>
    private static int Country(List<ContextWord> words, int at, out string? country)
    {
        country = null;
        if (!words[at].IsCapital && !char.IsDigit(words[at].Text[0])) return 0;
        for (var count = Math.Min(LongestCountry, words.Count - at); count > 0; count--)
        {
            var folded = string.Join(' ', words.Skip(at).Take(count).Select(word => word.Folded));
            if (folded is "european" or "european union" or "eu" or "european commission" or "european parliament" or "european council" or "kremlin" or "white house" or "washington" or "holy see" or "catholic church" or "brussels" or "downing street") return 0;
            country = Places.Find(folded, string.Join(' ', words.Skip(at).Take(count).Select(word => word.Text)));
            if (country is null) continue;
            if (!Places.IsWithin(folded)) return count;
            // Towns and states are words of a name: "New York Times".
            country = null;
            return 0;
        }

        return 0;
    }

    /// <summary>The letters of the words, without articles and forms of companies.</summary>
    private static string LettersOf(List<ContextWord> words) =>
        string.Concat(words.Select(word => word.Folded.Replace(".", "", StringComparison.Ordinal)).Where(word => !(Same.TryGetValue(word, out var plain) && plain.Length == 0)));

    public static string Stem(string word) => word.Length > 4 && word[^1] == 's' && word[^2] != 's' ? word[..^1].TrimEnd('\'') : word;

    /// <summary>"NATO", "D.E.A.", "AfD": short, without blanks, most letters capitals.</summary>
    private static string? AcronymOf(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) trimmed = trimmed[4..];
        if (trimmed.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not '.' and not '-' and not '/' and not '&')) return null;
        var letters = trimmed.Where(char.IsLetterOrDigit).ToArray();
        var capitals = letters.Count(char.IsUpper);
        return letters.Length is >= 2 and <= LongestAcronym && capitals >= 2 && capitals * 2 >= letters.Length ? new string(letters).ToUpperInvariant() : null;
    }
}
