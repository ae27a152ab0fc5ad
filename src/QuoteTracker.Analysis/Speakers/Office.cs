using System.Runtime.InteropServices;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>A role as it is compared: the last word of its title, and the other words of title and organisation; names keep their capital.</summary>
internal sealed class Office
{
    private const int LongestOnStack = 64;
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Fillers =
        new HashSet<string>(Lexicon.Lines("role-fillers.txt"), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Exclusive =
        new HashSet<string>(Lexicon.Lines("offices.txt"), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Relations =
        new HashSet<string>(Lexicon.Lines("relations.txt"), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> OtherPeople = [.. Lexicon.Lines("unnamed-people.txt")];
    private static readonly List<string> NoWords = [];

    public Office(PersonRole role)
    {
        var key = RoleReader.Key(role.Title, stackalloc char[LongestOnStack]);
        var end = key.LastIndexOf(' ');
        var head = role.Title is "head" or "chief" ? HeadOf(role.Organisation) : null;
        Title = head ?? key[(end + 1)..].ToString();
        IsFormer = role.IsFormer;
        List<string>? words = null;
        if (end > 0) AddWords(key[..end], role.Title, ref words);
        if (role.Organisation is { } organisation) AddWords(organisation, head is not null, ref words);
        Words = words ?? NoWords;
    }

    /// <summary>Adds the words before the last of a title, "prime", "foreign".</summary>
    private static void AddWords(ReadOnlySpan<char> key, string title, ref List<string>? words)
    {
        foreach (var part in key.Split(' '))
        {
            var word = key[part];
            if (!word.IsEmpty && !Fillers.Contains(word)) (words ??= new(2)).Add(Proper(word, title));
        }
    }

    /// <summary>Adds the words of the body or country that the office belongs to.</summary>
    private static void AddWords(ReadOnlySpan<char> organisation, bool isOfHead, ref List<string>? words)
    {
        foreach (var part in organisation.SplitAny(" -’'"))
        {
            var word = organisation[part];
            if (isOfHead && HeadOf(word) is not null) continue;
            if (word.Length > 3 || !word.IsEmpty && char.IsUpper(word[0])) (words ??= new(2)).Add(word switch { "Foreign" => "foreign", "Affairs" => "affairs", _ => word.ToString() });
        }
    }

    /// <summary>"Vostrian" in "Vostrian president" with its capital: it has one before a title without one.</summary>
    private static string Proper(ReadOnlySpan<char> word, string title)
    {
        var small = word.ToString();
        if (!char.IsLower(title[title.LastIndexOf(' ') + 1])) return small;
        var proper = char.ToUpperInvariant(word[0]) + small[1..];
        return title.Contains(proper, StringComparison.Ordinal) ? proper : small;
    }

    /// <summary>What the head of it is called: of a state its president, of a foreign ministry its minister; null where it is "head".</summary>
    private static string? HeadOf(ReadOnlySpan<char> organisation) => organisation switch
    {
        "state" => "president",
        "government" or "cabinet" => "premier",
        _ when organisation.Contains("ministry", StringComparison.OrdinalIgnoreCase) => "minister",
        _ => null,
    };

    /// <summary>"minister", "president", "linguist".</summary>
    public string Title { get; }

    /// <summary>True for "minister", an office that one person holds, in any case of letters.</summary>
    public static bool IsExclusiveTitle(ReadOnlySpan<char> noun) => Exclusive.Contains(noun);

    /// <summary>True for "wife", which says how somebody stands to another, in any case of letters.</summary>
    public static bool IsRelationTo(ReadOnlySpan<char> noun) => Relations.Contains(noun);

    /// <summary>"prime", "foreign", "Belarus"; not to be added to.</summary>
    public List<string> Words { get; }

    public bool IsFormer { get; }

    /// <summary>True when a country or body is named: "Vostrian president".</summary>
    public bool NamesPlace => Words.Exists(word => char.IsUpper(word[0]));

    /// <summary>True for "father", "guest": no office at all.</summary>
    public bool IsRelation => IsRelationTo(Title) && Words.Count == 0;

    /// <summary>True for "man", "woman": a person and nothing more.</summary>
    public bool IsPlainPerson => Title is "man" or "woman" or "boy" or "girl" or "lady" or "gentleman";

    /// <summary>True for "professor", false for "counterpart".</summary>
    public bool IsCalling => !IsRelationTo(Title);

    /// <summary>True for "the guest": whom the whole report is about.</summary>
    public bool IsGuest => IsRelation && Title is "guest" or "visitor";

    /// <summary>True for an office that a named person of the text may hold; false for some unnamed man, woman or friend.</summary>
    public bool IsForNamed => !OtherPeople.Contains(Title);

    /// <summary>True for an office that one person holds.</summary>
    public bool IsExclusive => IsExclusiveTitle(Title);

    /// <summary>True for an office of which a country has one, so that readers know who it is: "the prime minister", "the pope".</summary>
    public bool LeadsState => Title is "minister" && Words.Contains("prime") || Title is "premier" or "taoiseach" or "pope" or "king" or "queen" or "emperor";

    public bool IsSameAs(Office other) => Title == other.Title && IsFormer == other.IsFormer && CollectionsMarshal.AsSpan(Words).SequenceEqual(CollectionsMarshal.AsSpan(other.Words));
}
