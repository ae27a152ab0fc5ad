namespace QuoteTracker.Synthetic;

/// <summary>Makes lines by number, each from the seed alone: of ten in a row, two turn one before them round, one has another noun in one place, and one is a twin in other words.</summary>
internal sealed class LineMaker(long seed, IReadOnlyList<SyntheticTheme> themes)
{
    private const int Cycle = 10;
    private static readonly string[] Modals = ["will", "will not", "must", "must not", "cannot", "should", "should not", "may"];

    /// <summary>The theme of a line: twins and counter-variants have that of their root.</summary>
    public int ThemeOf(long number)
    {
        var random = new SyntheticRandom(seed, 2, RootOf(number));
        return (int)(random.NextShare() * random.NextShare() * themes.Count);
    }

    /// <summary>The line of this number.</summary>
    public SyntheticLine Make(long number)
    {
        var line = MakeOwn(RootOf(number)) with { Number = number };
        return (number % Cycle) switch
        {
            4 => Exchange(line, number),
            6 => Turn(line, number),
            9 => Turn(line, number),
            8 => Twin(line, number),
            _ => line,
        };
    }

    /// <summary>3 ← 4 (another noun), 5 ← 6 (turned round), 7 ← 8 (twin), 7 ← 9 (turned round).</summary>
    private static long RootOf(long number) => (number % Cycle) switch { 4 or 6 or 8 => number - 1, 9 => number - 2, _ => number };

    private SyntheticLine MakeOwn(long number)
    {
        var random = new SyntheticRandom(seed, 3, number);
        var theme = themes[ThemeOf(number)];
        var frame = random.Of(random.Percent(50) ? SyntheticWords.Themed : SyntheticWords.Plain);
        var (words, parts) = (new List<string>(), new List<SyntheticPart>());
        foreach (var slot in frame.Split(' '))
        {
            words.Add(Fill(slot, theme, ref random));
            parts.Add(PartOf(slot));
        }

        var lead = random.Percent(25) ? Remark(random.Of(SyntheticWords.Leads), theme, ref random) : null;
        var tail = random.Percent(35) ? Remark(random.Of(SyntheticWords.Tails), theme, ref random) : null;
        return new SyntheticLine(number, number, lead, [.. words], [.. parts], tail);
    }

    /// <summary>A frame without guarded words, filled.</summary>
    public static string Remark(string frame, SyntheticTheme theme, ref SyntheticRandom random)
    {
        var words = new List<string>();
        foreach (var slot in frame.Split(' '))
            words.Add(Fill(slot, theme, ref random));
        return string.Join(' ', words);
    }

    /// <summary>The plural of a noun of the lists.</summary>
    public static string Plural(string noun) => noun[^1] switch
    {
        'y' when noun[^2] is not ('a' or 'e' or 'o' or 'u') => noun[..^1] + "ies",
        's' or 'h' or 'x' => noun + "es",
        _ => noun + "s",
    };

    /// <summary>The same but for one noun, "houses for nurses" and "houses for teachers": near in all letters, another thing to say. A line without a noun stays and is its root.</summary>
    private SyntheticLine Exchange(SyntheticLine line, long number)
    {
        var random = new SyntheticRandom(seed, 9, number);
        var at = Array.LastIndexOf(line.Parts, SyntheticPart.Noun);
        if (at < 0)
            return line with { Number = RootOf(number) };
        var core = (string[])line.Core.Clone();
        while (core[at] == line.Core[at] || SyntheticWords.Synonyms.GetValueOrDefault(core[at]) == line.Core[at] || SyntheticWords.Synonyms.GetValueOrDefault(line.Core[at]) == core[at])
            core[at] = random.Of(SyntheticWords.Nouns);
        return line with { Root = RootOf(number), Core = core };
    }

    /// <summary>The same but for its modal or negation, its number or its place.</summary>
    private SyntheticLine Turn(SyntheticLine line, long number)
    {
        var random = new SyntheticRandom(seed, 4, number);
        var slots = Enumerable.Range(0, line.Core.Length).Where(at => line.Parts[at] is SyntheticPart.Modal or SyntheticPart.Number or SyntheticPart.Place).ToArray();
        var slot = random.Of(slots);
        var core = (string[])line.Core.Clone();
        var before = core[slot];
        while (core[slot] == before)
        {
            core[slot] = line.Parts[slot] switch
            {
                SyntheticPart.Number => Figure(ref random),
                SyntheticPart.Place => SyntheticWords.Place(random.Next(2000)),
                _ => Turned(before, ref random),
            };
        }

        return line with { Root = RootOf(number), Core = core };
    }

    private static string Turned(string modal, ref SyntheticRandom random) => modal switch
    {
        "cannot" => "can",
        _ when modal.EndsWith(" not", StringComparison.Ordinal) => modal[..^4],
        _ => random.Percent(50) ? $"{modal} not" : modal == "will" ? "may" : "will",
    };

    /// <summary>The same frame, phrase, number and place, with other nouns and another verb: near in letters, another thing to say.</summary>
    private SyntheticLine Twin(SyntheticLine line, long number)
    {
        var random = new SyntheticRandom(seed, 5, number);
        var theme = themes[ThemeOf(number)];
        var core = (string[])line.Core.Clone();
        for (var at = 0; at < core.Length; at++)
        {
            if (line.Parts[at] == SyntheticPart.Noun)
                core[at] = random.Of(theme.Nouns);
            if (at > 0 && line.Parts[at - 1] == SyntheticPart.Modal && line.Parts[at] == SyntheticPart.Plain)
                core[at] = random.Of(SyntheticWords.Verbs);
        }

        var tail = line.Tail is null ? null : Remark(random.Of(SyntheticWords.Tails), theme, ref random);
        return line with { Root = number, Core = core, Lead = null, Tail = tail };
    }

    private static string Fill(string slot, SyntheticTheme theme, ref SyntheticRandom random) => slot switch
    {
        "{n}" => random.Of(theme.Nouns),
        "{a}" => random.Of(SyntheticWords.Adjectives),
        "{v}" => random.Of(SyntheticWords.Verbs),
        "{u}" => random.Of(SyntheticWords.Units),
        "{num}" => Figure(ref random),
        "{place}" => SyntheticWords.Place(random.Next(2000)),
        "{aux}" => random.Of(Modals),
        "{phrase}" => random.Of(theme.Phrases),
        _ => slot,
    };

    private static string Figure(ref SyntheticRandom random) => (random.Next(3) switch { 0 => 2 + random.Next(17), 1 => 10 * (2 + random.Next(90)), _ => 100 * (2 + random.Next(95)) }).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static SyntheticPart PartOf(string slot) => slot switch
    {
        "{n}" => SyntheticPart.Noun,
        "{a}" => SyntheticPart.Adjective,
        "{num}" => SyntheticPart.Number,
        "{place}" => SyntheticPart.Place,
        "{aux}" => SyntheticPart.Modal,
        _ => SyntheticPart.Plain,
    };
}
