using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>Compares two names of bodies of which one has all words of the other, and more.</summary>
internal static class BodyAdditions
{
    private static readonly FrozenSet<string> Added = Words("body-added-words.txt");
    private static readonly FrozenSet<string> Ranks = Words("body-rank-words.txt");
    private static readonly FrozenSet<string> Companies = FrozenSet.ToFrozenSet(["company", "group", "holding", "corporation"]);
    private static readonly FrozenSet<string> Departments = FrozenSet.ToFrozenSet(["ministry", "department", "office"]);
    private static readonly FrozenSet<string> Wide = FrozenSet.ToFrozenSet(["international", "world", "worldwide", "global"]);

    /// <summary>True for a word that may be added to a name without making it another: "Inc.", "Bank" behind letters.</summary>
    public static bool MayBeAdded(string word) => Added.Contains(BodyNameReader.Stem(word));

    /// <summary>True for "ministry" and what it may be called.</summary>
    public static bool IsDepartment(NameWord word) => Departments.Contains(word.Plain);

    /// <summary>True for "company" and what it may be called.</summary>
    public static bool IsCompany(NameWord word) => Companies.Contains(word.Plain);

    public static NameLikeness Compare(BodyName shorter, BodyName longer, List<NameWord> more)
    {
        if (more is [var only] && IsDepartment(only)) return new NameLikeness(0.8, $"only “{only}” is left out");
        if (more.Exists(word => Wide.Contains(word.Plain)) && shorter.Countries.Count > 0 && longer.Countries.Count == 0) return new NameLikeness(0.05, $"“{more[0]}” in one, of {shorter.Countries[0]} the other");
        if (more.TrueForAll(word => Added.Contains(word.Plain))) return shorter.IsGeneric ? new NameLikeness(0.4, $"“{more[0]}” stands in one only") : new NameLikeness(0.87, $"only “{more[0]}” is left out");
        if (more is [{ Plain: "district" }] && shorter.Words.Contains("court")) return new NameLikeness(0.8, "only “district” is left out");
        if (IsBeginning(shorter, longer, "for")) return new NameLikeness(0.82, "one is the beginning of the other, before its purpose");
        return MayBeOne(shorter, longer, more)
            ? new NameLikeness(0.45, $"“{more[0]}” stands in one only, and may be left out or not")
            : new NameLikeness(0.1, $"“{more[0]}” stands in one only and may make another body");
    }

    /// <summary>"National Academy of Sciences" and "Academy of Sciences", "Yukos Oil Company" and "Yukos", "Ministry of Health and Sport" and "Ministry of Health": some are one body and some two.</summary>
    private static bool MayBeOne(BodyName shorter, BodyName longer, List<NameWord> more) =>
        more.TrueForAll(word => Ranks.Contains(word.Plain)) && (shorter.Countries.Count == 0) == (longer.Countries.Count == 0)
        || more.Count == 2 && more.Exists(IsCompany) && !shorter.IsGeneric
        || IsBeginning(shorter, longer, "and");

    /// <summary>"Carnegie Endowment", "Carnegie Endowment for International Peace".</summary>
    private static bool IsBeginning(BodyName shorter, BodyName longer, string joint) => (joint == "and" || !shorter.IsGeneric) && shorter.All.Count > 1 && longer.All.Count > shorter.All.Count && longer.All[shorter.All.Count] == joint && longer.All.Take(shorter.All.Count).SequenceEqual(shorter.All);

    private static FrozenSet<string> Words(string file) => Lexicon.Words(file).Select(BodyNameReader.Stem).ToFrozenSet(StringComparer.Ordinal);
}
