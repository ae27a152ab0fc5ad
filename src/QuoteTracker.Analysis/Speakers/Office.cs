using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>A role as it is compared: the last word of its title, and the other words of title and organisation; names keep their capital.</summary>
internal sealed class Office
{
    private static readonly HashSet<string> Fillers = [.. Lexicon.Lines("role-fillers.txt")];
    private static readonly HashSet<string> Exclusive = [.. Lexicon.Lines("offices.txt")];

    private static readonly HashSet<string> Relations = [.. Lexicon.Lines("relations.txt")];
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ExclusiveWords = new HashSet<string>(Exclusive, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> RelationWords = new HashSet<string>(Relations, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public Office(PersonRole role)
    {
        var key = RoleReader.Key(role.Title);
        var end = key.LastIndexOf(' ');
        Title = IsHead(role) && HeadOf(role.Organisation!) is { } head ? head : TitleOf(role.Title);
        IsFormer = role.IsFormer;
        var words = new List<string>();
        if (end > 0) words.AddRange(key[..end].Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Fillers.Contains(word)).Select(word => IsProper(word, role.Title) ? char.ToUpperInvariant(word[0]) + word[1..] : word));
        foreach (var word in (role.Organisation ?? "").Split([' ', '-', '’', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            if (IsHead(role) && HeadOf(word) is not null) continue;
            if (word.Length > 3 || char.IsUpper(word[0])) words.Add(word is "Foreign" or "Affairs" ? word.ToLowerInvariant() : word);
        }

        Words = words;
    }

    private static bool IsHead(PersonRole role) => role.Title is "head" or "chief" && role.Organisation is not null;

    /// <summary>What the head of it is called: of a state its president, of a foreign ministry its minister.</summary>
    private static string? HeadOf(string organisation) => organisation switch
    {
        "state" => "president",
        "government" or "cabinet" => "premier",
        _ when organisation.Contains("ministry", StringComparison.OrdinalIgnoreCase) => "minister",
        _ => null,
    };

    /// <summary>"Vostrian" in "Vostrian president": a capital before a title without one.</summary>
    private static bool IsProper(string word, string title) =>
        char.IsLower(title[title.LastIndexOf(' ') + 1]) && title.Contains(char.ToUpperInvariant(word[0]) + word[1..], StringComparison.Ordinal);

    /// <summary>"minister", "president", "linguist".</summary>
    public string Title { get; }

    /// <summary>The last word of a title as it is compared: "minister" of "Foreign Minister".</summary>
    public static string TitleOf(string title)
    {
        var key = RoleReader.Key(title);
        return key[(key.LastIndexOf(' ') + 1)..];
    }

    /// <summary>True for "minister", an office that one person holds, in any case of letters.</summary>
    public static bool IsExclusiveTitle(ReadOnlySpan<char> noun) => ExclusiveWords.Contains(noun);

    /// <summary>True for "wife", which says how somebody stands to another, in any case of letters.</summary>
    public static bool IsRelationTo(ReadOnlySpan<char> noun) => RelationWords.Contains(noun);

    /// <summary>"prime", "foreign", "Belarus".</summary>
    public List<string> Words { get; }

    public bool IsFormer { get; }

    /// <summary>True when a country or body is named: "Vostrian president".</summary>
    public bool NamesPlace => Words.Exists(word => char.IsUpper(word[0]));

    /// <summary>True for "father", "guest": no office at all.</summary>
    public bool IsRelation => Relations.Contains(Title) && Words.Count == 0;

    /// <summary>True for "man", "woman": a person and nothing more.</summary>
    public bool IsPlainPerson => Title is "man" or "woman" or "boy" or "girl" or "lady" or "gentleman";

    /// <summary>True for "professor", false for "counterpart".</summary>
    public bool IsCalling => !Relations.Contains(Title);

    /// <summary>True for "the guest": whom the whole report is about.</summary>
    public bool IsGuest => IsRelation && Title is "guest" or "visitor";

    /// <summary>True for an office that one person holds.</summary>
    public bool IsExclusive => Exclusive.Contains(Title);

    public bool IsSameAs(Office other) => Title == other.Title && IsFormer == other.IsFormer && Words.SequenceEqual(other.Words, StringComparer.Ordinal);
}
