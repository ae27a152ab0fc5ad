namespace QuoteTracker.Synthetic;

/// <summary>Words a line in the ways in which papers and speakers do, none of which changes what is said.</summary>
internal sealed class LineVariations(LineMaker maker, IReadOnlyList<SyntheticTheme> themes)
{
    /// <summary>From so many words on, translators are taken to choose one word differently.</summary>
    private const int WordsOfTranslation = 24;

    private static readonly (string Long, string Short)[] Contractions = [("will not", "won't"), ("must not", "mustn't"), ("cannot", "can't"), ("should not", "shouldn't")];
    private static readonly (string British, string American)[] Spellings = [("harbour", "harbor"), ("theatre", "theater"), ("ise ", "ize "), ("licence", "license"), ("honour", "honor"), ("catalogue", "catalog")];

    /// <summary>How this quote words it: six of ten word for word or with the same words.</summary>
    public static LineVariation Choose(ref SyntheticRandom random) => random.Next(100) switch
    {
        < 35 => LineVariation.Exact,
        < 60 => LineVariation.SameWords,
        < 65 => LineVariation.Filler,
        < 70 => LineVariation.Shortened,
        < 75 => LineVariation.Embellished,
        < 83 => LineVariation.Excerpt,
        < 91 => LineVariation.Extended,
        < 96 => LineVariation.Pronoun,
        _ => LineVariation.Translated,
    };

    /// <summary>The words; where a line gives no room for the variation, its own. One in four is also an excerpt, or has a word of speech put in.</summary>
    public string Word(SyntheticLine line, LineVariation variation, ref SyntheticRandom random)
    {
        if (variation > LineVariation.SameWords && random.Percent(12))
            line = line with { Lead = null };
        else if (variation > LineVariation.SameWords && random.Percent(12))
            line = line with { Core = [.. line.Core[..^1], random.Of(SyntheticWords.Fillers), line.Core[^1]], Parts = [.. line.Parts[..^1], SyntheticPart.Plain, line.Parts[^1]] };
        return WordOnce(line, variation, ref random);
    }

    private string WordOnce(SyntheticLine line, LineVariation variation, ref SyntheticRandom random) => variation switch
    {
        LineVariation.SameWords => Respell(line.Text, ref random),
        LineVariation.Filler => WithCore(line, Insert(line, SyntheticPart.Modal, random.Of(SyntheticWords.Fillers))),
        LineVariation.Shortened => Shorten(line),
        LineVariation.Embellished => WithCore(line, Insert(line, SyntheticPart.Adjective, random.Of(SyntheticWords.Adjectives))),
        LineVariation.Excerpt => SyntheticLine.Sentence(random.Percent(50) ? null : line.Lead, line.Core, line.Lead is null || random.Percent(70) ? null : line.Tail),
        LineVariation.Extended => Extend(line, ref random),
        LineVariation.Pronoun => Exchange(line),
        LineVariation.Translated => Translate(line),
        _ => line.Text,
    };

    private static string WithCore(SyntheticLine line, IEnumerable<string> core) => SyntheticLine.Sentence(line.Lead, core, line.Tail);

    private static string Respell(string text, ref SyntheticRandom random)
    {
        var pairs = random.Percent(50) ? Contractions : Spellings;
        foreach (var (one, other) in pairs)
            text = text.Replace(one, other, StringComparison.Ordinal);
        return random.Next(4) switch
        {
            0 => text.Replace(", ", " – ", StringComparison.Ordinal),
            1 => text + "!",
            2 => text.Replace("'", "’", StringComparison.Ordinal) + ".",
            _ => text.Replace(" the ", " the  ", StringComparison.Ordinal),
        };
    }

    private static string[] Insert(SyntheticLine line, SyntheticPart where, string word)
    {
        var at = Array.IndexOf(line.Parts, where);
        return at < 0 ? line.Core : [.. line.Core[..at], word, .. line.Core[at..]];
    }

    private static string Shorten(SyntheticLine line)
    {
        var at = Array.IndexOf(line.Parts, SyntheticPart.Adjective);
        return at < 0 ? line.Text : WithCore(line, [.. line.Core[..at], .. line.Core[(at + 1)..]]);
    }

    private string Extend(SyntheticLine line, ref SyntheticRandom random)
    {
        var theme = themes[maker.ThemeOf(line.Number)];
        var remark = LineMaker.Remark(random.Of(SyntheticWords.Remarks), theme, ref random);
        return random.Percent(50) ? $"{remark}. {line.Text}" : $"{line.Text}. {remark}";
    }

    private static string Exchange(SyntheticLine line)
    {
        var core = line.Core[0] == "We" ? [.. line.Core[1..].Prepend("I")] : line.Core[0] == "Our" ? [.. line.Core[1..].Prepend("My")] : (string[])line.Core.Clone();
        for (var at = 1; at < core.Length; at++)
        {
            if (core[at] == "the")
                core[at] = "this";
        }

        return WithCore(line, core);
    }

    /// <summary>The last word of the core that has a synonym; where none has, the last noun in the plural.</summary>
    private static string Translate(SyntheticLine line)
    {
        if (line.Text.Count(c => c == ' ') + 1 < WordsOfTranslation)
            return line.Text;
        var core = (string[])line.Core.Clone();
        var (known, noun) = (Array.FindLastIndex(core, SyntheticWords.Synonyms.ContainsKey), Array.LastIndexOf(line.Parts, SyntheticPart.Noun));
        if (known >= 0)
            core[known] = SyntheticWords.Synonyms[core[known]];
        else if (noun >= 0)
            core[noun] = LineMaker.Plural(core[noun]);
        return WithCore(line, core);
    }
}
