using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>A person or body of a document while its mentions are being joined.</summary>
internal sealed class PersonDraft(SpeakerKind kind, string name, TextSpan first)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal) { name };

    public SpeakerKind Kind { get; } = kind;

    /// <summary>The fullest form so far: the one with the most words, then the longest.</summary>
    public string Name { get; private set; } = name;

    public Gender Gender { get; set; }

    public TextSpan First { get; private set; } = first;

    public List<PersonRole> Roles { get; } = [];

    public List<TextSpan> Mentions { get; } = [first];

    /// <summary>True when some quote is this person's.</summary>
    public bool Speaks { get; set; }

    public void AddMention(string? name, TextSpan span, Gender gender)
    {
        if (Gender == Gender.Unknown) Gender = gender;
        if (span != Mentions[^1]) Mentions.Add(span);
        if (span < First) First = span;
        if (name is null || !_names.Add(name)) return;
        if (Fullness(name) > Fullness(Name)) Name = name;
    }

    public void AddRole(PersonRole role)
    {
        if (!Roles.Exists(known => known.Span == role.Span)) Roles.Add(role);
    }

    public Person ToPerson() => new()
    {
        Name = Name,
        Kind = Kind,
        Gender = Gender,
        Names = [Name, .. _names.Where(name => name != Name).OrderByDescending(Fullness).ThenBy(name => name, StringComparer.Ordinal)],
        Roles = [.. Roles.OrderBy(role => role.Span)],
        Mentions = [.. Mentions.Order()],
    };

    private static int Fullness(string name) => (name.Count(c => c == ' ') * 1000) + name.Length;
}
