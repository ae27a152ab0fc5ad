using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>Compares two names of bodies by themselves.</summary>
internal static class BodyComparer
{
    /// <summary>The score of names that are one by the facts of the lexicons; no other reaches it.</summary>
    public const double Fact = 0.96;

    private const int LeastKeyed = 4;

    /// <summary>Shorter words are equal or other words.</summary>
    private const int LeastSpelled = 5;

    private static readonly FrozenSet<string> Missions = FrozenSet.ToFrozenSet(["embassy", "consulate", "mission", "delegation", "representation"]);
    private static readonly FrozenSet<string> Kinds = FrozenSet.ToFrozenSet(["party", "movement", "front", "union", "alliance", "coalition"]);
    private static readonly FrozenSet<string> OtherUniversities = Lexicon.WordSet("other-universities.txt");
    private static readonly string Bank = new NameWord("bank").BodyKey;
    private static readonly FrozenSet<string> CentralWords = FrozenSet.ToFrozenSet([Bank, new NameWord("central").BodyKey, new NameWord("national").BodyKey]);

    /// <summary>True for an embassy and the like, which is of one country and in another.</summary>
    public static bool IsMission(BodyName name) => name.Words.Any(Missions.Contains);

    public static NameLikeness Compare(BodyName one, BodyName other)
    {
        if (one.All.Count == 0 || other.All.Count == 0)
            return one.Text.Trim().Length > 0 && one.Text.Trim() == other.Text.Trim() ? new NameLikeness(0.9, "the same characters") : new NameLikeness(0.01, "one of them has no name in it");
        if (one.Core != other.Core && KnownBodies.Compare(one, other) is { } fact) return new NameLikeness(Fact, fact);
        if (one.Acronym is null && other.Acronym is null && one.KnownAs.Count > 0 && other.KnownAs.Count > 0 && !one.KnownAs.Intersect(other.KnownAs).Any() && one.Core != other.Core)
            return new NameLikeness(0.08, "each is the name of another known body");
        if (one.Acronym is not null != other.Acronym is not null) return one.Acronym is not null ? Acronyms.Compare(one, other) : Acronyms.Compare(other, one);
        if (one.Acronym is not null && one.Acronym == other.Acronym) return new NameLikeness(0.93, "the same acronym");
        if (one.Letters.Length > 0 && one.Letters == other.Letters && one.Core != other.Core) return new NameLikeness(0.92, "the same letters, once written apart");
        return ByCountry(one, other, ByWords(one, other));
    }

    private static NameLikeness ByWords(BodyName one, BodyName other)
    {
        var (ours, theirs) = (Unmatched(one.Sounding, other.Sounding), Unmatched(other.Sounding, one.Sounding));
        if (ours.Count == 0 && theirs.Count == 0)
        {
            if (one.Words.Count != other.Words.Count) return new NameLikeness(0.7, "the same words, some more than once");
            if (AreOtherUniversities(one, other)) return new NameLikeness(0.5, "the same words in another order, as two universities of one place have them");
            if (one.Words is ["bank"] && other.Words is ["bank"] && one.Countries.Count > 0 && AreTurned(one, other)) return new NameLikeness(0.5, "a bank that bears the country's name before or behind");
            return one.Words.Count < 2 || AreAlike(one.Sounding[0], other.Sounding[0]) || one.Words.Count > 2 || AreTurned(one, other) || one.Words.Any(word => BodyAdditions.IsDepartment(new NameWord(word)) || Kinds.Contains(word))
                ? new NameLikeness(0.95, one.Words.SequenceEqual(other.Words) ? "the same words" : "the same words in other order or spelling")
                : new NameLikeness(0.6, "the same words in another order");
        }

        if (ours.Count == 1 && theirs.Count == 1 && BodyAdditions.IsDepartment(ours[0]) && BodyAdditions.IsDepartment(theirs[0])) return new NameLikeness(0.8, "the same field, as ministry or department");
        if (AreCentralBanks(one, other)) return new NameLikeness(0.85, "the central bank of one country");
        var shared = one.Words.Count - ours.Count;
        if (shared == 0) return new NameLikeness(0.02, "no word in common");
        if (ours.Count == 1 && theirs.Count == 1 && BodyAdditions.IsCompany(ours[0]) && BodyAdditions.IsCompany(theirs[0])) return new NameLikeness(0.8, $"the same company, as “{ours[0]}” and “{theirs[0]}”");
        if (one.Words.Contains("court") && other.Words.Contains("court") && (IsDistrictAgainstTown(ours, theirs) || IsDistrictAgainstTown(theirs, ours))) return new NameLikeness(0.6, "the same court, once with its town and once with “district”");
        var more = ours.Count == 0 ? theirs : theirs.Count == 0 ? ours : null;
        if (more is null) return new NameLikeness(0.04, $"other words, “{ours[0]}” and “{theirs[0]}”");
        var (shorter, longer) = ours.Count == 0 ? (one, other) : (other, one);
        return BodyAdditions.Compare(shorter, longer, more);
    }

    private static bool IsDistrictAgainstTown(List<NameWord> ours, List<NameWord> theirs) => ours is [{ Plain: "district" }] && theirs is [{ } town] && Places.IsWithin(town.Plain);

    /// <summary>"Bank of Russia", "Central Bank of Russia"; but "Bank of China" is another.</summary>
    private static bool AreCentralBanks(BodyName one, BodyName other) => IsCentral(one) && IsCentral(other) && one.Countries.Count == 1 && one.Countries.SequenceEqual(other.Countries)
        && one.Countries[0] is not ("United States" or "China" or "India" or "Ireland" or "Cyprus");

    private static bool IsCentral(BodyName name) => name.Words.Contains("bank") && name.Words.All(word => word is "bank" or "central" or "national");

    /// <summary>The same with a slip in a word: "Ntional Bank".</summary>
    private static bool SoundsCentral(BodyName name) => name.Sounding.Any(word => KeyOf(word) == Bank) && name.Sounding.All(word => CentralWords.Contains(KeyOf(word)));

    /// <summary>"Cambridge University", "University of Cambridge"; but "European Council" is not the "Council of Europe", whose words differ anyway.</summary>
    private static bool AreTurned(BodyName one, BodyName other) => one.All.Contains("of") != other.All.Contains("of");

    /// <summary>"University of Washington" and "Washington University" are two; so it is with many states and towns of America.</summary>
    private static bool AreOtherUniversities(BodyName one, BodyName other) => one.Words.Count == 2 && one.Words.Contains("university") && AreTurned(one, other) && one.Words.Any(OtherUniversities.Contains);

    /// <summary>For looking up: the telling words in any order; empty when there is none.</summary>
    public static string Key(BodyName name)
    {
        var isCourt = name.Words.Contains("court");
        var telling = name.Sounding.Where(word => !BodyAdditions.MayBeAdded(word.Plain) && !BodyAdditions.IsDepartment(word) && !(isCourt && word.Plain == "district")).ToList();
        if (IsCentral(name) || SoundsCentral(name)) return "bank";
        return string.Join('+', (telling.Count > 0 ? telling : name.Sounding).Select(KeyOf).Distinct().Order(StringComparer.Ordinal)) is { Length: > 0 } words ? words : string.Join('+', name.Countries.Order(StringComparer.Ordinal));
    }

    private static string KeyOf(NameWord word) => word.Plain.Length >= LeastKeyed ? word.BodyKey : word.Plain;

    private static List<NameWord> Unmatched(IReadOnlyList<NameWord> words, IReadOnlyList<NameWord> others)
    {
        var unmatched = new List<NameWord>();
        foreach (var word in words)
        {
            var isMatched = false;
            for (var i = 0; i < others.Count && !isMatched; i++) isMatched = AreAlike(word, others[i]);
            if (!isMatched) unmatched.Add(word);
        }

        return unmatched;
    }

    /// <summary>Proper words may be spelled otherwise or have a slip; short ones are equal or not.</summary>
    private static bool AreAlike(NameWord one, NameWord other) => one.Plain == other.Plain || KeyOf(one) == KeyOf(other) && (Sounds.Code(one.Sounds) == Sounds.Code(other.Sounds) || Math.Min(one.Plain.Length, other.Plain.Length) >= LeastSpelled && WordMatch.OfSurnames(one, other) != WordLikeness.None) && !BodyAdditions.MayBeAdded(one.Plain);

    private static NameLikeness ByCountry(BodyName one, BodyName other, NameLikeness words)
    {
        var isGeneric = one.IsGeneric && other.IsGeneric;
        if (one.Words.Count == 0 && other.Words.Count == 0)
            return one.Countries.SequenceEqual(other.Countries) ? new NameLikeness(0.9, "the same country") : new NameLikeness(0.03, "other countries");
        if (one.Words.Count == 0 || other.Words.Count == 0) return new NameLikeness(0.05, "one is only a country");
        if (words.Score <= NameVerdict.DifferentTo) return words;
        if (one.Countries.Count > 1 && other.Countries.Count > 1 && IsMission(one) && !one.Countries.SequenceEqual(other.Countries))
            return new NameLikeness(0.1, $"{words.Reason}, but of {string.Join(" in ", one.Countries)} and {string.Join(" in ", other.Countries)}");
        if (one.Countries.Count > 0 && other.Countries.Count > 0)
            return Places.Share(one.Countries, other.Countries) ? words : Places.Meet(one.Countries, other.Countries) ? words with { Score = Math.Min(words.Score, 0.5), Reason = $"{words.Reason}, of countries of which one came after the other" } : new NameLikeness(0.03, $"{words.Reason}, but of {string.Join(", ", one.Countries)} and {string.Join(", ", other.Countries)}");
        if (one.Countries.Count == 0 && other.Countries.Count == 0) return isGeneric ? words with { Score = words.Score * 0.81, IsOpen = true, Reason = words.Reason + ", which many countries have" } : words;
        var named = one.Countries.Count > 0 ? one : other;
        if (isGeneric) return words with { Score = words.Score * 0.6, IsOpen = true, Reason = $"{words.Reason}, once of {named.Countries[0]} and once of no stated country" };
        // "Red Cross" alone is the international one.
        var unnamed = named == one ? other : one;
        if (unnamed.KnownAs.Count > 0 && named.KnownAs.Count == 0 && unnamed.Words.Count < 3) return new NameLikeness(0.15, $"“{named.Text}” is of {named.Countries[0]} only");
        return named.EndsInCountry ? new NameLikeness(0.12, $"“{named.Text}” may be a branch of its own") : words with { Score = Math.Min(words.Score, 0.85), Reason = $"{words.Reason}, once of {named.Countries[0]}" };
    }
}
