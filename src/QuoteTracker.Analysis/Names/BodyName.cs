namespace QuoteTracker.Analysis.Names;

/// <summary>The name of a body in its parts. Any string can be read; only the first 160 characters count.</summary>
public sealed class BodyName
{
    private IReadOnlyList<int>? _knownAs;
    private IReadOnlyList<string>? _acronymForms;

    internal BodyName(string text) => Text = text;

    /// <summary>The name as it was given, cut where it is too long.</summary>
    public string Text { get; }

    /// <summary>The letters when the name is an acronym, in capitals without full stops: "NATO"; else null.</summary>
    public string? Acronym { get; internal init; }

    /// <summary>Countries that it names, by their name in <c>countries.txt</c>.</summary>
    public IReadOnlyList<string> Countries { get; internal init; } = [];

    /// <summary>Its telling words as they are compared, without countries, articles and forms of companies: "foreign", "ministry".</summary>
    public IReadOnlyList<string> Words { get; internal init; } = [];

    /// <summary>True when bodies of many countries are called so: "Foreign Ministry", "Central Bank".</summary>
    public bool IsGeneric { get; internal init; }

    /// <summary>All words in order, folded, with countries and small words: acronyms are made of them.</summary>
    internal IReadOnlyList<string> All { get; init; } = [];

    /// <summary>The words in which the name could be a country's own: "Interfax-Ukraine".</summary>
    internal bool EndsInCountry { get; init; }

    /// <summary>The words joined: the key under which facts are kept.</summary>
    internal string Core { get; init; } = "";

    /// <summary>The letters of a name of at most three words without blanks: "jpmorgan"; empty for a longer one.</summary>
    internal string Letters { get; init; } = "";

    /// <summary>The words, read for comparing by sound.</summary>
    internal IReadOnlyList<NameWord> Sounding { get; init; } = [];

    /// <summary>The bodies of the lexicon that bear the name.</summary>
    internal IReadOnlyList<int> KnownAs => _knownAs ??= KnownBodies.Find(this);

    /// <summary>The acronyms that its words could make.</summary>
    internal IReadOnlyList<string> AcronymForms => _acronymForms ??= [.. Acronyms.Of(All), .. Acronyms.OfCapitals(Text), .. Acronyms.OfBeginning(Text, All)];

    /// <summary>Reads a name.</summary>
    public static BodyName Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return BodyNameReader.Read(NameLetters.Cut(name));
    }

    /// <summary>The name as it was given.</summary>
    public override string ToString() => Text;
}
