using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Themes;

/// <summary>A word of the lexicons: its traits, and its American spelling and its singular where they are listed.</summary>
internal readonly record struct TermEntry(TermTraits Traits, string? American, string? Singular);

/// <summary>All words that key terms know, in one table, so that each word of a text is looked up once or twice and not in a dozen sets. Folded words only.</summary>
internal static class TermLexicon
{
    private static readonly WordTable<TermEntry> Table = Build();

    /// <summary>What is known of <paramref name="word"/>; nothing for an unknown word.</summary>
    public static TermEntry Find(ReadOnlySpan<char> word) => Table.TryFind(word, out var entry) ? entry : default;

    private static WordTable<TermEntry> Build()
    {
        var entries = new Dictionary<string, TermEntry>(StringComparer.Ordinal);
        foreach (var (traits, words) in Lists())
        {
            foreach (var word in words)
                entries[word] = entries.GetValueOrDefault(word) with { Traits = entries.GetValueOrDefault(word).Traits | traits };
        }

        foreach (var (word, american) in Spelling.ListedVariants)
            entries[word] = entries.GetValueOrDefault(word) with { American = american };
        foreach (var (plural, singular) in Spelling.ListedPlurals)
            entries[plural] = entries.GetValueOrDefault(plural) with { Singular = singular };
        return new WordTable<TermEntry>(entries);
    }

    private static IEnumerable<(TermTraits Traits, IEnumerable<string> Words)> Lists() =>
    [
        (TermTraits.Break, Lexicon.Lines("function-words.txt")),
        (TermTraits.Break, Lexicon.Lines("verbs.txt")),
        (TermTraits.Break, Lexicon.Pairs("months.txt").Keys),
        (TermTraits.Break, Lexicon.Lines("weekdays.txt")),
        (TermTraits.Break, Lexicon.Pairs("guard-words.txt").Keys),
        (TermTraits.Break, Lexicon.Pairs("number-words.txt").Keys),
        (TermTraits.Light, Lexicon.Lines("plain-adjectives.txt")),
        (TermTraits.Adjective, Lexicon.Lines("adjectives.txt")),
        (TermTraits.Possessive, Lexicon.Lines("possessives.txt")),
        (TermTraits.Gerund, Lexicon.Lines("gerund-modifiers.txt")),
        (TermTraits.InnerPlural, Lexicon.Lines("inner-plurals.txt")),
        (TermTraits.InLy, Lexicon.Lines("ly-words.txt")),
        (TermTraits.PlainNoun, Lexicon.Lines("plain-nouns.txt")),
        (TermTraits.PlainHead, Lexicon.Lines("plain-heads.txt")),
        (TermTraits.Topic, Lexicon.Lines("topics.txt")),
        (TermTraits.PlainAcronym, Lexicon.Lines("plain-acronyms.txt")),
        (TermTraits.PlainAcronym, Lexicon.Lines("outlets.txt").Select(name => name.ToLowerInvariant())),
        (TermTraits.Prefix, ["co", "re", "pre", "non", "anti", "inter", "multi", "trans", "counter", "over", "sub", "bi"]),
        (TermTraits.LeadsIn,
        [
            "the", "a", "an", "of", "for", "with", "in", "on", "against", "to", "by", "from", "its", "our", "their", "his", "her", "my", "your",
            "these", "those", "this", "all", "any", "no", "such", "into", "about",
        ]),
        (TermTraits.Noun,
        [
            "capital", "proposal", "approval", "arrival", "appeal", "deal", "goal", "trial", "referral", "renewal", "removal", "withdrawal", "denial", "festival", "hospital", "journal", "material", "metal",
            "animal", "criminal", "rival", "signal", "tribunal", "terminal", "individual", "professional", "coal", "seal", "meal", "royal", "oral", "canal", "portal", "survival", "burial", "refusal", "mineral",
            "initiative", "executive", "representative", "alternative", "incentive", "objective", "perspective", "directive", "archive", "motive", "native", "narrative", "offensive", "detective", "collective", "cooperative",
            "table", "cable", "vegetable", "variable", "crucible", "bible",
            "public", "republic", "traffic", "topic", "music", "magic", "critic", "clinic", "mechanic", "fabric", "picnic", "pandemic", "epidemic", "academic", "rhetoric", "logic", "topic", "lunatic", "skeptic", "catholic", "statistic", "characteristic", "arctic", "atlantic",
            "man", "woman", "plan", "loan", "human", "ocean", "clan", "ban", "fan", "van", "iran", "japan", "pakistan", "afghanistan", "sudan", "jordan", "taiwan", "oman", "scan", "veteran", "caravan", "artisan", "guardian", "civilian", "politician", "musician", "christian", "organ", "slogan", "sultan", "urban",
            "commentary", "secretary", "library", "boundary", "dictionary", "diary", "salary", "summary", "territory", "january", "february", "anniversary", "adversary", "missionary", "visionary", "judiciary", "subsidiary", "beneficiary", "glossary", "parish", "polish", "fish", "dish", "wish", "finish", "rubbish",
            "cheese", "people", "chinese", "japanese",
        ]),
    ];
}
