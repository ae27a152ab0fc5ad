using System.Runtime.InteropServices;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>A person or body of a document while its mentions are being joined.</summary>
internal sealed class PersonDraft(SpeakerKind kind, string name, TextSpan first)
{
    private const int Nearby = 4;
    private const int MostOffices = 6;

    private readonly TextSpan _given = first;

    /// <summary>The names, once there is more than one: most people of a text have one.</summary>
    private HashSet<string>? _names;
    private List<PersonRole>? _roles;
    private List<Office>? _offices;

    /// <summary>The mentions after the first: most people and bodies of a text have one.</summary>
    private List<TextSpan>? _further;

    public SpeakerKind Kind { get; } = kind;

    /// <summary>The fullest form so far: the one with the most words, then the longest.</summary>
    public string Name { get; private set; } = name;

    public Gender Gender { get; set; }

    public TextSpan First { get; private set; } = first;

    /// <summary>The different offices among the roles, the first few of them.</summary>
    public ReadOnlySpan<Office> Offices => CollectionsMarshal.AsSpan(_offices);

    /// <summary>True when one of the offices says more than "the father" or "the guest" does.</summary>
    public bool HasCalling => _offices is not null && _offices.Exists(static office => office.IsCalling);

    public int Mentions => 1 + (_further?.Count ?? 0);

    /// <summary>The sentence in which the full name stood last.</summary>
    public int LastFull { get; set; } = int.MinValue / 2;

    /// <summary>True when only a pronoun is known ("he"): that names nobody.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>True when some quote is this person's.</summary>
    public bool Speaks { get; set; }

    /// <summary>The place among the people of the document; −1 for who is not listed.</summary>
    public int Place { get; set; } = -1;

    public bool IsListed => Place >= 0;

    public void AddMention(string? name, TextSpan span, Gender gender)
    {
        if (Gender == Gender.Unknown) Gender = gender;
        if (span != (_further is null ? _given : _further[^1])) (_further ??= new(2)).Add(span);
        if (span < First) First = span;
        if (name is null || name == Name) return;
        if (!(_names ??= new HashSet<string>(StringComparer.Ordinal) { Name }).Add(name)) return;
        if (IsFuller(name, Name)) Name = name;
    }

    /// <summary>How many mentions begin before <paramref name="position"/> (UTF-16).</summary>
    public int MentionsBefore(int position) => (_given.Start < position ? 1 : 0) + (_further?.Count(mention => mention.Start < position) ?? 0);

    /// <summary>Adds a role, once for each place where it stands; roles are read in the order of the text, give or take a phrase.</summary>
    public void AddRole(PersonRole role)
    {
        _roles ??= new(1);
        for (var i = _roles.Count - 1; i >= Math.Max(0, _roles.Count - Nearby); i--)
        {
            if (_roles[i].Span == role.Span) return;
        }

        _roles.Add(role);
    }

    /// <summary>Adds an office; the same one counts once.</summary>
    public void AddOffice(Office office)
    {
        if (Offices.Length == MostOffices) return;
        foreach (var known in Offices)
        {
            if (office.IsSameAs(known)) return;
        }

        (_offices ??= new(1)).Add(office);
    }

    public Person ToPerson() => new()
    {
        Name = Name,
        Kind = Kind,
        Gender = Gender,
        Names = NamesInOrder(),
        Roles = _roles is null ? [] : _roles.Count < 2 ? [.. _roles] : [.. _roles.OrderBy(role => role.Span)],
        Mentions = MentionsInOrder(),
    };

    private string[] NamesInOrder()
    {
        if (_names is null) return [Name];
        var names = _names.ToArray();
        var fullest = Array.IndexOf(names, Name);
        (names[0], names[fullest]) = (Name, names[0]);
        names.AsSpan(1).Sort(static (a, b) => Fullness(b).CompareTo(Fullness(a)) is not 0 and var order ? order : string.CompareOrdinal(a, b));
        return names;
    }

    private TextSpan[] MentionsInOrder()
    {
        TextSpan[] ordered = [_given, .. CollectionsMarshal.AsSpan(_further)];
        Array.Sort(ordered);
        return ordered;
    }

    private static bool IsFuller(string name, string than) => !NameBounds.IsTailOf(than, name) && (NameBounds.IsTailOf(name, than) || Fullness(name) > Fullness(than));

    private static int Fullness(string name) => (name.AsSpan().Count(' ') * 1000) + name.Length;
}
