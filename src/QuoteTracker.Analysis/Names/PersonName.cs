namespace QuoteTracker.Analysis.Names;

/// <summary>
/// A person's name in its parts. Any string can be read; from one without letters all parts are empty. Only the first
/// 160 characters count.
/// </summary>
public sealed class PersonName
{
    private IReadOnlyList<KeyWord>? _keyWords;
    private int? _knownPerson;
    private string? _factKey;
    private IReadOnlyList<string>? _initials;

    internal PersonName(string text) => Text = text;

    /// <summary>The name as it was given, cut where it is too long.</summary>
    public string Text { get; }

    /// <summary>Given and middle names and initials in order: "George", "H", "W".</summary>
    public IReadOnlyList<string> Given => [.. Words.SkipLast(1).Select(word => word.Text)];

    /// <summary>The surname, or the only word; of two surnames the last.</summary>
    public string Surname => Words.Count == 0 ? "" : Words[^1].Text;

    /// <summary>"Vladimirovich"; null when there is none.</summary>
    public string? Patronymic => PatronymicWord?.Text;

    /// <summary>What stands before the name: "president", "sir".</summary>
    public IReadOnlyList<string> Titles { get; internal init; } = [];

    /// <summary>Names in quotation marks or brackets: Robert "Beto" O'Rourke.</summary>
    public IReadOnlyList<string> Nicknames => [.. NicknameWords.Select(word => word.Text)];

    /// <summary>2 for "Jr." and "II", 1 for "Sr.", 3 for "III"; 0 when there is no such mark.</summary>
    public int Generation { get; internal init; }

    /// <summary>True when the surname is written first: "Kim Jong-un", "Putin, Vladimir".</summary>
    public bool IsFamilyNameFirst { get; internal init; }

    /// <summary>True for one word alone: a bare surname, or a ruler's given name.</summary>
    public bool IsBare => Words.Count == 1;

    /// <summary>True after "Pope", "King", "Prince": the bearer goes by a given name.</summary>
    public bool IsRegal { get; internal init; }

    /// <summary>Given names, then surnames, without particles, titles, suffixes and patronymic.</summary>
    internal List<NameWord> Words { get; init; } = [];

    internal NameWord? PatronymicWord { get; init; }

    /// <summary>True when the last word is the father's name: "Mohammed bin Zayed", "Alexander Grigoryevich".</summary>
    internal bool EndsInFather { get; init; }

    internal IReadOnlyList<NameWord> NicknameWords { get; init; } = [];

    /// <summary>The syllables of the given name of a Chinese, Korean or Vietnamese name; empty for other names.</summary>
    internal IReadOnlyList<string> Syllables { get; init; } = [];

    /// <summary>True when which word is the surname is not in doubt.</summary>
    internal bool IsOrderSure { get; init; }

    /// <summary>The words, folded, with initials: the key under which facts about names are kept.</summary>
    internal string Core { get; init; } = "";

    /// <summary>The words as keys are made of them.</summary>
    internal IReadOnlyList<KeyWord> KeyWords => _keyWords ??= PersonKeys.WordsOf(this);

    /// <summary>The number of the person of the lexicon who bears the name; −1 for none.</summary>
    internal int KnownPerson => _knownPerson ??= KnownNames.Find(this);

    /// <summary>The key under which facts about the name are kept.</summary>
    internal string FactKey => _factKey ??= KnownNames.KeyOf(this);

    /// <summary>The letters by which the bearer could be called: "nkm".</summary>
    internal IReadOnlyList<string> Initials => _initials ??= PersonInitials.Of(this);

    internal bool IsEastern => Syllables.Count > 0;

    /// <summary>Reads a name, with or without title.</summary>
    public static PersonName Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new PersonNameReader(NameLetters.Cut(name)).Read();
    }

    /// <summary>The name as it was given.</summary>
    public override string ToString() => Text;
}
