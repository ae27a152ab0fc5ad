namespace QuoteTracker.Analysis.Names;

/// <summary>A word of a person's name, read once for all comparisons.</summary>
internal sealed class NameWord
{
    private readonly string _marked;
    private GivenName? _given;
    private string? _sounds;
    private string[]? _codes;
    private string? _bodyKey;
    private string? _skeleton;

    public NameWord(string text)
    {
        Text = text;
        _marked = NameLetters.Mark(text).Replace("-", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        Plain = NameLetters.Plain(_marked);
    }

    /// <summary>As it stands in the name.</summary>
    public string Text { get; }

    /// <summary>Small letters without marks, hyphens and apostrophes.</summary>
    public string Plain { get; }

    /// <summary>The letters with marks as capitals.</summary>
    public string Marked => _marked;

    public string Sounds => _sounds ??= Names.Sounds.Of(_marked);

    public GivenName Given => _given ??= IsInitial ? GivenName.Unknown : GivenNames.Find(Plain, Sounds);

    /// <summary>For looking up: the codes of the names that stand for the groups of a given name; of any other word its own.</summary>
    public string[] Codes => _codes ??= [.. FindCodes().Union(Others())];

    /// <summary>For looking up words of bodies: the beginning of the code.</summary>
    public string BodyKey => _bodyKey ??= SoundCode.Start(SoundCode.Of(Sounds).FirstOrDefault() ?? "");

    /// <summary>What Belarusian and Russian spellings have in common; empty for a word that is neither.</summary>
    public string Skeleton => _skeleton ??= BelarusianSpelling.Skeleton(Sounds);

    public bool IsInitial => Plain.Length == 1;

    /// <summary>Arabic by its article ("al-Bashir"): its vowels say little.</summary>
    public bool IsLoose { get; set; }

    /// <summary>Hyphenated to the word behind it: "Kara-Murza".</summary>
    public bool IsJoinedToNext { get; set; }

    /// <summary>The word with the particle that stood before it, in plain letters: "benkirane" of "Ben Kirane"; null when none did.</summary>
    public string? Joined { get; set; }

    /// <summary>This word and another written as one.</summary>
    public NameWord With(NameWord next) => new(Text + next.Text);

    /// <summary>The codes of other ways to write it: with its particle, "-itsa" for "-ica".</summary>
    private IEnumerable<string> Others()
    {
        var joined = Joined is null ? [] : SoundCode.Of(Names.Sounds.Of(Joined));
        return Sounds.Length > 4 && Sounds.EndsWith("ica", StringComparison.Ordinal) ? joined.Concat(SoundCode.Of(Sounds[..^2] + "Ta")) : joined;
    }

    /// <summary>A name that begins otherwise than those of its groups has its own code as well: "B." may stand for "Bill", whose group is William.</summary>
    private string[] FindCodes()
    {
        var own = SoundCode.Of(Sounds).Where(code => code.Length > 0).Distinct();
        if (!Given.IsKnown) return Skeleton.Length > 0 && BelarusianSpelling.InRussian(Sounds) is { } russian ? [.. own.Concat(SoundCode.Of(russian)).Distinct()] : [.. own];
        var groups = Given.Groups.Select(GivenNames.Code).Distinct().ToArray();
        return [.. groups, .. own.Take(1).Where(code => !Array.Exists(groups, group => group[0] == code[0]))];
    }

    public override string ToString() => Text;
}
