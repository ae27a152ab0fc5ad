using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Analysis.Names;

/// <summary>
/// Short keys under which an index over many speakers finds all whose names could be one with a name: store a speaker under
/// <see cref="Of(string, SpeakerKind)"/> each of its names, and look a name up under <see cref="ToFind(string, SpeakerKind)"/>. Whatever <see cref="NameJudge"/> could call same or
/// doubtful has a key of the one among those of the other, but for names that a context states: look these up as names too.
/// Two full names never meet by the surname alone, so that common surnames do not fill a bucket.
/// </summary>
public static class NameKeys
{
    /// <summary>The keys to store a name under; few, each of at most about forty characters; none for a text without letters and digits.</summary>
    public static IReadOnlyList<string> Of(string name, SpeakerKind kind) => Of(new NameUse(name, kind));

    /// <summary>The same for a name that was read already.</summary>
    public static IReadOnlyList<string> Of(NameUse name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Kind == SpeakerKind.Person ? PersonKeys.Of(name.Person, isAsked: false) : BodyKeys.Of(name.Body);
    }

    /// <summary>The keys to look a name up under.</summary>
    public static IReadOnlyList<string> ToFind(string name, SpeakerKind kind) => ToFind(new NameUse(name, kind));

    /// <summary>The same for a name that was read already.</summary>
    public static IReadOnlyList<string> ToFind(NameUse name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Kind == SpeakerKind.Person ? PersonKeys.Of(name.Person, isAsked: true) : BodyKeys.Of(name.Body);
    }
}
