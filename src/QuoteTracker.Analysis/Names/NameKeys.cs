using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Analysis.Names;

/// <summary>
/// Short keys under which an index over many speakers finds all whose names could be one with a name: store a speaker under
/// <see cref="Of"/> each of its names, and look a name up under <see cref="ToFind"/>. Whatever <see cref="NameJudge"/> could call same or
/// doubtful has a key of the one among those of the other, but for names that a context states: look these up as names too.
/// Two full names never meet by the surname alone, so that common surnames do not fill a bucket.
/// </summary>
public static class NameKeys
{
    /// <summary>The keys to store a name under; few, each of at most about forty characters; none for a text without letters and digits.</summary>
    public static IReadOnlyList<string> Of(string name, SpeakerKind kind)
    {
        ArgumentNullException.ThrowIfNull(name);
        return kind == SpeakerKind.Person ? PersonKeys.Of(PersonName.Parse(name), isAsked: false) : BodyKeys.Of(BodyName.Parse(name));
    }

    /// <summary>The keys to look a name up under.</summary>
    public static IReadOnlyList<string> ToFind(string name, SpeakerKind kind)
    {
        ArgumentNullException.ThrowIfNull(name);
        return kind == SpeakerKind.Person ? PersonKeys.Of(PersonName.Parse(name), isAsked: true) : BodyKeys.Of(BodyName.Parse(name));
    }
}
