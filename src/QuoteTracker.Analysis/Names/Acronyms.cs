using System.Collections.Frozen;

namespace QuoteTracker.Analysis.Names;

/// <summary>Whether an acronym is made of the first letters of a name.</summary>
internal static class Acronyms
{
    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(["the", "of", "for", "and", "in", "on", "to", "at", "by", "with", "a", "an", "de", "du", "des", "la", "le", "les", "del", "der", "die", "das", "und", "et", "against", "from"]);

    public static NameLikeness Compare(BodyName acronym, BodyName full)
    {
        var letters = acronym.Acronym!.ToLowerInvariant();
        if (full.Acronym is null && full.All.Count == 1 && full.All[0] == letters) return new NameLikeness(0.9, "the same letters");
        if (full.AcronymForms.Contains(letters) && acronym.KnownAs.Count > 0 && full.KnownAs.Count == 0 && !full.IsGeneric) return new NameLikeness(0.7, $"“{acronym.Text}” is made of the first letters, but another body is known by it", IsOpen: true);
        if (full.AcronymForms.Contains(letters)) return new NameLikeness(letters.Length > 2 ? 0.94 : 0.84, $"“{acronym.Text}” is made of the first letters");
        var reason = $"“{acronym.Text}” is not made of the first letters of “{full.Text}”";
        return MayBeOfAnotherLanguage(acronym, full) ? new NameLikeness(0.4, reason + ", but may be of another language") : new NameLikeness(0.04, reason);
    }

    /// <summary>
    /// "GKChP" of five words, which no list has, may be those of the "State Committee on the State of Emergency"; "ICC" is known as somebody else. When the judge
    /// met such pairs for the first time, four of ten were one body. No index finds them, so that he may doubt about them but never calls them one.
    /// </summary>
    private static bool MayBeOfAnotherLanguage(BodyName acronym, BodyName full)
    {
        var words = full.All.Count(word => !Small.Contains(word));
        return acronym.KnownAs.Count == 0 && words > 1 && acronym.Acronym!.Length >= words - 1 && acronym.Acronym.Length <= words + 2 && !full.All.Contains(acronym.Acronym.ToLowerInvariant());
    }

    /// <summary>What acronyms of the words could be: small words lend all their letter or none; "UK" keeps both.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string> words)
    {
        if (words.Count < 2) yield break;
        var letters = string.Concat(words.Where(word => !Small.Contains(word)).Select(Letters));
        if (letters.Length > 1) yield return letters;
        if (words.Any(Small.Contains)) yield return string.Concat(words.Where((word, at) => at > 0 || word != "the").Select(Letters));
    }

    /// <summary>Of a name that begins with letters and goes on with a word that may be left out: "VTB Bank", "CNN International".</summary>
    public static IEnumerable<string> OfBeginning(string text, IReadOnlyList<string> words) =>
        words.Count == 2 && (words[1] == "bank" || BodyAdditions.MayBeAdded(words[1])) && text.IndexOf(' ', StringComparison.Ordinal) is > 1 and < 7 and var end && text[..end].All(char.IsAsciiLetterUpper) ? [words[0]] : [];

    /// <summary>Of a name written as one word with capitals in it: "GlaxoSmithKline".</summary>
    public static IEnumerable<string> OfCapitals(string text)
    {
        if (text.Contains(' ', StringComparison.Ordinal) || !text.Any(char.IsLower)) return [];
        var capitals = string.Concat(text.Where(char.IsAsciiLetterUpper)).ToLowerInvariant();
        return capitals.Length > 2 ? [capitals] : [];
    }

    private static string Letters(string word) => word is "us" or "uk" or "eu" or "un" ? word : word is "u.s" ? "us" : word is "u.k" ? "uk" : word is "u.n" ? "un" : word[..1];
}
