using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Names;

/// <summary>Tells names from words that strangers share: two papers' "man" are two men.</summary>
public static class NameReaches
{
    private const WordTraits CommonNoun = WordTraits.Title | WordTraits.PluralRole | WordTraits.BodyNoun | WordTraits.ReportNoun | WordTraits.WorkNoun | WordTraits.Pronoun | WordTraits.SpeechNoun;
    private static readonly FrozenSet<string> Departments = FrozenSet.ToFrozenSet(["ministry", "department"]);
    private static readonly FrozenSet<string> Parties = Lexicon.Words("party-members.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The reach of a name or description. Any string in.</summary>
    public static NameReach Of(string name, SpeakerKind kind)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (kind == SpeakerKind.Person) return NameReach.Collection;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (kind == SpeakerKind.Body && words.Length > 1 && BodyName.Parse(name) is { Countries.Count: 0, IsGeneric: true } body && (body.KnownAs.Count == 0 || body.Words.Any(Departments.Contains))) return NameReach.Outlet;
        return words.Select((word, at) => (word, at)).Any(it => IsProper(it.word, it.at)) ? NameReach.Collection : NameReach.Document;
    }

    /// <summary>The folded forms in which an outlet may write the body of its own country: "foreign ministry", "ministry of foreign affairs".</summary>
    public static IReadOnlyList<string> FormsOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = Folding.Fold(name);
        var words = BodyName.Parse(name).Words;
        if (words.FirstOrDefault(Departments.Contains) is not { } noun || words.Count != 2) return [folded];
        var field = words[0] == noun ? words[1] : words[0];
        return [.. new[] { folded, $"{field} {noun}", $"{field} affairs {noun}", $"{noun} of {field}", $"{noun} of {field} affairs", $"{noun} for {field} affairs" }.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A word with a capital that the start of a sentence does not explain.</summary>
    private static bool IsProper(string word, int at)
    {
        if (!char.IsUpper(word[0])) return false;
        return at > 0 || Parties.Contains(word) || (word.Length > 1 && char.IsUpper(word[1])) || (Vocabulary.Find(word).Traits & CommonNoun) == 0;
    }
}
