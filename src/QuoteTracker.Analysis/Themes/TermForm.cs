using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Themes;

/// <summary>What a word is to key terms by itself, by word lists and endings, whatever stands beside it; there is no tagger behind it.</summary>
/// <param name="Key">Folded, American, singular; empty for a word that no term goes over.</param>
/// <param name="Traits">What the lexicons know of the key.</param>
/// <param name="Role">What it can do; of a gerund or participle the word before decides.</param>
/// <param name="Shape">How it is written.</param>
internal readonly record struct TermForm(string Key, TermTraits Traits, TermRole Role, TermShape Shape)
{
    private static readonly string[] AdjectiveEndings = ["al", "ive", "ous", "ful", "able", "ible", "less", "ish", "ary", "ic", "an", "ese"];

    /// <summary>No word, but the gap between two words that holds a mark, or a run of letters that is too long.</summary>
    public static TermForm None { get; } = new("", TermTraits.None, TermRole.Break, TermShape.None);

    /// <summary>True when it starts with a capital.</summary>
    public bool HasCapital => Has(TermShape.Capital);

    public bool Is(TermTraits traits) => (Traits & traits) != 0;

    public bool Has(TermShape shape) => (Shape & shape) != 0;

    /// <summary>The form of a folded word, which is overwritten: strings are made for the words of terms alone. An acronym is a noun without a plural.</summary>
    /// <param name="folded">The word.</param>
    /// <param name="shape">Whether it has a capital and is an acronym.</param>
    public static TermForm Of(Span<char> folded, TermShape shape)
    {
        var isAcronym = (shape & TermShape.Acronym) != 0;
        var isGenitive = folded.EndsWith("'s");
        var bare = Bare(isGenitive ? folded[..^2] : folded);
        var entry = TermLexicon.Find(bare);
        ReadOnlySpan<char> word = bare;
        if (entry.American is { } american)
        {
            word = american;
            entry = TermLexicon.Find(word);
        }
        else if (Spelling.ZedFor(bare) is >= 0 and var zed)
        {
            bare[zed] = 'z';
            entry = TermLexicon.Find(word);
        }

        var role = isAcronym ? TermRole.Noun : RoleOf(word, entry.Traits);
        if (isGenitive) shape |= TermShape.Genitive;
        if ((entry.Traits & TermTraits.Possessive) != 0) shape |= TermShape.Possessive;
        if (isAcronym || !IsPlural(word, entry, out var stem, out var ending))
            return new TermForm(role == TermRole.Break ? "" : word.ToString(), entry.Traits, role, shape);
        if ((entry.Traits & TermTraits.InnerPlural) == 0) shape |= TermShape.OuterPlural;
        var key = string.Concat(stem, ending);
        return new TermForm(key, TermLexicon.Find(key).Traits, role, shape);
    }

    /// <summary>True when the singular, <paramref name="stem"/> with <paramref name="ending"/>, is another word.</summary>
    private static bool IsPlural(ReadOnlySpan<char> word, TermEntry entry, out ReadOnlySpan<char> stem, out ReadOnlySpan<char> ending)
    {
        if (entry.Singular is { } listed)
        {
            stem = listed;
            ending = default;
            return !word.SequenceEqual(listed);
        }

        var (length, letters) = Spelling.RegularSingular(word);
        stem = word[..length];
        ending = letters;
        return length < word.Length;
    }

    /// <summary>Without the hyphen after a prefix: "co-operation", "inter-parliamentary".</summary>
    private static Span<char> Bare(Span<char> word)
    {
        var hyphen = word.IndexOf('-');
        if (hyphen <= 0 || (TermLexicon.Find(word[..hyphen]).Traits & TermTraits.Prefix) == 0)
            return word;
        word[(hyphen + 1)..].CopyTo(word[hyphen..]);
        return word[..^1];
    }

    private static TermRole RoleOf(ReadOnlySpan<char> word, TermTraits traits)
    {
        if (word is "of")
            return TermRole.Link;
        if (word.Length < 2 || !char.IsLetter(word[0]) || (traits & TermTraits.Break) != 0 || word.ContainsAny('\'', '.'))
            return TermRole.Break;
        if ((traits & TermTraits.Light) != 0)
            return TermRole.Light;
        if (word.EndsWith("ly") && (traits & TermTraits.InLy) == 0)
            return TermRole.Break;
        if (word.EndsWith("ing") && word.Length > 5 && (traits & TermTraits.Gerund) == 0)
            return TermRole.Gerund;
        if (word.EndsWith("ed") && word.Length > 3 && !word.EndsWith("eed"))
            return TermRole.Participle;
        return IsAdjective(word, traits) ? TermRole.Modifier : TermRole.Noun;
    }

    private static bool IsAdjective(ReadOnlySpan<char> word, TermTraits traits)
    {
        if ((traits & TermTraits.Adjective) != 0)
            return true;
        if (word.Length < 5 || (traits & TermTraits.Noun) != 0)
            return false;
        var part = word[(word.LastIndexOf('-') + 1)..];
        foreach (var ending in AdjectiveEndings)
        {
            if (part.Length > ending.Length + 1 && part.EndsWith(ending, StringComparison.Ordinal))
                return (TermLexicon.Find(part).Traits & TermTraits.Noun) == 0;
        }

        return false;
    }
}
