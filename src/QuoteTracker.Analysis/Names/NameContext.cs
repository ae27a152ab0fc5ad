namespace QuoteTracker.Analysis.Names;

/// <summary>What is known around a name: countries, offices, years, and what its bearer was or is also called.</summary>
public sealed record NameContext
{
    /// <summary>Nothing is known.</summary>
    public static readonly NameContext None = new();

    /// <summary>Countries by their name in <c>countries.txt</c>: "Belarus".</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Offices and callings by their key in <c>office-phrases.txt</c>: "foreign minister".</summary>
    public IReadOnlyList<string> Offices { get; init; } = [];

    /// <summary>Other names around it, folded: "nato".</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Plain words around it, folded: "newspaper".</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Names that it had, has or will have: "formerly known as Facebook".</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>The first year in which it was so; null when none is known.</summary>
    public int? FirstYear { get; init; }

    /// <summary>The last year; 9999 after "since".</summary>
    public int? LastYear { get; init; }

    /// <summary>True for "former", "ex-": the years are not those of the office.</summary>
    public bool IsFormer { get; init; }

    /// <summary>True for "father of the senator".</summary>
    public bool IsRelative { get; init; }

    /// <summary>43 for "43rd"; 0 when there is none.</summary>
    public int Ordinal { get; init; }

    /// <summary>True when nothing is known.</summary>
    public bool IsEmpty => Countries.Count + Offices.Count + Names.Count + Words.Count + OtherNames.Count == 0 && FirstYear is null && !IsRelative && Ordinal == 0;

    /// <summary>All of it in one text: contexts with the same are equal.</summary>
    internal string SortKey => string.Join('|', $"{FirstYear ?? 0:0000}-{LastYear ?? 0:0000} {Ordinal} {IsFormer} {IsRelative}", string.Join(';', Offices), string.Join(';', Countries), string.Join(';', Names), string.Join(';', Words), string.Join(';', OtherNames));

    /// <summary>Reads what stands around a name in free words: "President of Belarus, 2021"; the first 400 characters count. Any string in.</summary>
    public static NameContext Read(string? text) => string.IsNullOrWhiteSpace(text) ? None : new ContextReader(text).Read();

    /// <summary>The context that a role at a date makes: "Foreign Minister", "Belarus".</summary>
    public static NameContext OfRole(string title, string? organisation, bool isFormer = false, int? year = null)
    {
        var read = Read(organisation is null ? title : $"{title} of {organisation}");
        return read with { IsFormer = isFormer || read.IsFormer, FirstYear = year ?? read.FirstYear, LastYear = year ?? read.LastYear };
    }

    /// <summary>Both together; the years span both.</summary>
    public NameContext And(NameContext other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.IsEmpty) return this;
        if (IsEmpty) return other;
        return new NameContext
        {
            Countries = [.. Countries.Union(other.Countries)],
            Offices = [.. Offices.Union(other.Offices)],
            Names = [.. Names.Union(other.Names)],
            Words = [.. Words.Union(other.Words)],
            OtherNames = [.. OtherNames.Union(other.OtherNames)],
            FirstYear = Least(FirstYear, other.FirstYear),
            LastYear = Greatest(LastYear, other.LastYear),
            IsFormer = IsFormer && other.IsFormer,
            IsRelative = IsRelative || other.IsRelative,
            Ordinal = Math.Max(Ordinal, other.Ordinal),
        };
    }

    private static int? Least(int? one, int? other) => one is null ? other : other is null ? one : Math.Min(one.Value, other.Value);

    private static int? Greatest(int? one, int? other) => one is null ? other : other is null ? one : Math.Max(one.Value, other.Value);
}
