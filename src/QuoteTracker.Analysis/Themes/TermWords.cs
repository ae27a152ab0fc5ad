using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Themes;

/// <summary>Reads the words of a text as key terms see them, by word lists and endings; there is no tagger behind it.</summary>
internal static class TermWords
{
    private const int LongestWord = 40;

    private static readonly FrozenSet<string> Breaks = Lexicon.Lines("function-words.txt")
        .Concat(Lexicon.Lines("verbs.txt")).Concat(Lexicon.Pairs("months.txt").Keys).Concat(Lexicon.Lines("weekdays.txt"))
        .Concat(Lexicon.Pairs("guard-words.txt").Keys).Concat(Lexicon.Pairs("number-words.txt").Keys).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Light = Lexicon.Set("plain-adjectives.txt");
    private static readonly FrozenSet<string> Adjectives = Lexicon.Set("adjectives.txt");
    private static readonly FrozenSet<string> Possessives = Lexicon.Set("possessives.txt");
    private static readonly FrozenSet<string> Gerunds = Lexicon.Set("gerund-modifiers.txt");
    private static readonly FrozenSet<string> InnerPlurals = Lexicon.Set("inner-plurals.txt");
    private static readonly FrozenSet<string> LyWords = Lexicon.Set("ly-words.txt");
    private static readonly FrozenSet<string> Prefixes = new[] { "co", "re", "pre", "non", "anti", "inter", "multi", "trans", "counter", "over", "sub", "bi" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] AdjectiveEndings = ["al", "ive", "ous", "ful", "able", "ible", "less", "ish", "ary", "ic", "an", "ese"];
    private static readonly FrozenSet<string> NounsInSuch = new[]
    {
        "capital", "proposal", "approval", "arrival", "appeal", "deal", "goal", "trial", "referral", "renewal", "removal", "withdrawal", "denial", "festival", "hospital", "journal", "material", "metal",
        "animal", "criminal", "rival", "signal", "tribunal", "terminal", "individual", "professional", "coal", "seal", "meal", "royal", "oral", "canal", "portal", "survival", "burial", "refusal", "mineral",
        "initiative", "executive", "representative", "alternative", "incentive", "objective", "perspective", "directive", "archive", "motive", "native", "narrative", "offensive", "detective", "collective", "cooperative",
        "table", "cable", "vegetable", "variable", "crucible", "bible",
        "public", "republic", "traffic", "topic", "music", "magic", "critic", "clinic", "mechanic", "fabric", "picnic", "pandemic", "epidemic", "academic", "rhetoric", "logic", "topic", "lunatic", "skeptic", "catholic", "statistic", "characteristic", "arctic", "atlantic",
        "man", "woman", "plan", "loan", "human", "ocean", "clan", "ban", "fan", "van", "iran", "japan", "pakistan", "afghanistan", "sudan", "jordan", "taiwan", "oman", "scan", "veteran", "caravan", "artisan", "guardian", "civilian", "politician", "musician", "christian", "organ", "slogan", "sultan", "urban",
        "commentary", "secretary", "library", "boundary", "dictionary", "diary", "salary", "summary", "territory", "january", "february", "anniversary", "adversary", "missionary", "visionary", "judiciary", "subsidiary", "beneficiary", "glossary", "parish", "polish", "fish", "dish", "wish", "finish", "rubbish",
        "cheese", "people", "chinese", "japanese",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a stretch, in order; marks between words come as <see cref="TermRole.Break"/> with the span of the gap.</summary>
    public static IEnumerable<TermWord> Read(string text, TextSpan stretch)
    {
        var previous = new TermWord(new TextSpan(stretch.Start, stretch.Start), "", TermRole.Break, true, false, false);
        for (var span = Next(text, stretch.Start, stretch.End); !span.IsEmpty; span = Next(text, span.End, stretch.End))
        {
            if (HasMark(text, previous.Span.End, span.Start))
                yield return new TermWord(new TextSpan(previous.Span.End, span.Start), "", TermRole.Break, true, false, false);
            var afterMark = HasMark(text, previous.Span.End, span.Start) || previous.Key.Length == 0;
            previous = Word(text, span, previous, afterMark);
            yield return previous;
        }
    }

    /// <summary>The next word, hyphens inside taken along: "Estavia-Vostria", "long-range".</summary>
    private static TextSpan Next(string text, int index, int end)
    {
        var word = WordScanner.Next(text, index, end);
        while (!word.IsEmpty && word.End + 1 < end && text[word.End] is '-' or '‑' && WordScanner.IsWordChar(text[word.End + 1]) && word.Length < LongestWord)
            word = new TextSpan(word.Start, WordScanner.Next(text, word.End + 1, end).End);
        return word;
    }

    private static bool HasMark(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                return true;
        }

        return false;
    }

    private static TermWord Word(string text, TextSpan span, TermWord previous, bool afterMark)
    {
        if (span.Length > LongestWord)
            return new TermWord(span, "-", TermRole.Break, true, false, false);
        var whole = WordFolding.Fold(span.In(text));
        var folded = Bare(whole);
        var capital = char.IsUpper(text[span.Start]);
        var acronym = IsAcronym(span.In(text));
        var american = Spelling.American(folded);
        var singular = acronym ? american : Spelling.Singular(american);
        var role = acronym && !folded.Contains('.', StringComparison.Ordinal) ? TermRole.Noun : RoleOf(american, capital, previous, afterMark);
        var endsRun = whole.EndsWith("'s", StringComparison.Ordinal) || (span.End < text.Length && WordScanner.IsApostrophe(text[span.End]))
            ? !Possessives.Contains(american)
            : singular != american && !acronym && !capital && !InnerPlurals.Contains(american);
        return new TermWord(span, singular, role, endsRun, capital, acronym);
    }

    /// <summary>Without a possessive ending, and without the hyphen after a prefix: "co-operation", "inter-parliamentary".</summary>
    private static string Bare(string folded)
    {
        var word = folded.EndsWith("'s", StringComparison.Ordinal) ? folded[..^2] : folded;
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && Prefixes.Contains(word[..hyphen]) ? string.Concat(word.AsSpan(0, hyphen), word.AsSpan(hyphen + 1)) : word;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 8)
            return false;
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return true;
    }

    private static TermRole RoleOf(string word, bool capital, TermWord previous, bool afterMark)
    {
        if (word == "of")
            return TermRole.Link;
        if (word.Length < 2 || !char.IsLetter(word[0]) || Breaks.Contains(word) || word.Contains('\'', StringComparison.Ordinal) || word.Contains('.', StringComparison.Ordinal))
            return TermRole.Break;
        if (Light.Contains(word))
            return TermRole.Light;
        if (word.EndsWith("ly", StringComparison.Ordinal) && !LyWords.Contains(word))
            return TermRole.Break;
        if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5 && !Gerunds.Contains(word))
            return previous.Role is TermRole.Noun or TermRole.Modifier && !previous.EndsRun && !afterMark && !previous.HasCapital ? TermRole.Noun : TermRole.Break;
        if (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 3 && !word.EndsWith("eed", StringComparison.Ordinal))
            return capital && previous.HasCapital ? TermRole.Modifier : IsAfterDeterminer(previous) && !afterMark ? TermRole.Modifier : capital && !afterMark ? TermRole.Modifier : TermRole.Break;
        return IsAdjective(word) ? TermRole.Modifier : TermRole.Noun;
    }

    /// <summary>A word in -ed is an adjective after an article, a preposition or another adjective ("the coordinated actions"), else a verb ("ministers discussed").</summary>
    private static bool IsAfterDeterminer(TermWord previous) =>
        previous.Role is TermRole.Modifier or TermRole.Light or TermRole.Link
        || previous.Key is "the" or "a" or "an" or "of" or "for" or "with" or "in" or "on" or "against" or "to" or "by" or "from" or "its" or "our" or "their" or "his" or "her" or "my" or "your"
            or "these" or "those" or "this" or "all" or "any" or "no" or "such" or "into" or "about";

    private static bool IsAdjective(string word)
    {
        if (Adjectives.Contains(word))
            return true;
        if (word.Length < 5 || NounsInSuch.Contains(word))
            return false;
        var part = word[(word.LastIndexOf('-') + 1)..];
        foreach (var ending in AdjectiveEndings)
        {
            if (part.Length > ending.Length + 1 && part.EndsWith(ending, StringComparison.Ordinal))
                return !NounsInSuch.Contains(part);
        }

        return false;
    }
}
