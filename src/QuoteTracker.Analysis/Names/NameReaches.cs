using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Analysis.Names;

/// <summary>Tells names from words that strangers share: two papers' "man" are two men.</summary>
public static class NameReaches
{
    private const WordTraits CommonNoun = WordTraits.Title | WordTraits.PluralRole | WordTraits.BodyNoun | WordTraits.ReportNoun | WordTraits.WorkNoun | WordTraits.Pronoun | WordTraits.SpeechNoun;
    private static readonly FrozenSet<string> Parties = Lexicon.Lines("party-members.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The reach of a name or description. Any string in.</summary>
    public static NameReach Of(string name, SpeakerKind kind)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (kind == SpeakerKind.Person) return NameReach.Collection;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (kind == SpeakerKind.Body && words.Length > 1 && BodyName.Parse(name) is { Countries.Count: 0, IsGeneric: true } body && (body.KnownAs.Count == 0 || char.IsLower(words[^1][0]))) return NameReach.Outlet;
        return words.Select((word, at) => (word, at)).Any(it => IsProper(it.word, it.at)) ? NameReach.Collection : NameReach.Document;
    }

    /// <summary>A word with a capital that the start of a sentence does not explain.</summary>
    private static bool IsProper(string word, int at)
    {
        if (!char.IsUpper(word[0])) return false;
        return at > 0 || Parties.Contains(word) || (word.Length > 1 && char.IsUpper(word[1])) || (Vocabulary.Find(word).Traits & CommonNoun) == 0;
    }
}
