using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Analysis.Names;

/// <summary>
/// Says whether two names, with what is known around them, are those of one person or body. Total, deterministic, symmetric and without
/// culture: any strings in, a verdict out, in time that does not grow beyond names of 160 characters.
/// </summary>
public static class NameJudge
{
    /// <summary>The verdict on two names. A person and a body are never one.</summary>
    public static NameVerdict Judge(NameUse a, NameUse b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Kind == SpeakerKind.Person != (b.Kind == SpeakerKind.Person)) return NameVerdict.Of(0.02, "one is a person, the other is not");
        // The reason names both, in one order whichever is asked first.
        var order = string.CompareOrdinal(a.Name, b.Name);
        if (order == 0) order = string.CompareOrdinal(a.Context.SortKey, b.Context.SortKey);
        var (first, second) = order > 0 ? (b, a) : (a, b);
        var (score, reason) = a.Kind == SpeakerKind.Person ? PersonJudge.Judge(first, second) : BodyJudge.Judge(first, second);
        return NameVerdict.Of(score, reason);
    }
}
