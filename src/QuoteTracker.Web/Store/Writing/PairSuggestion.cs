using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>How likely two speakers are one, by their names alone.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Reason">In words for people.</param>
internal readonly record struct PairSuggestion(double Score, string Reason)
{
    /// <summary>Null when nothing in the names speaks for it.</summary>
    public static PairSuggestion? Between(Speaker one, Speaker other)
    {
        if (one.Kind != SpeakerKind.Person || other.Kind != SpeakerKind.Person)
            return null;
        var (a, b) = (NameKey.Of(one.Name), NameKey.Of(other.Name));
        if (a.Surname.Length == 0 || a.Surname != b.Surname || !a.GivenFits(b))
            return null;
        if (a.IsBare || b.IsBare)
            return new PairSuggestion(0.5, $"“{(a.IsBare ? one : other).Name}” is only a surname and could be {(a.IsBare ? other : one).Name}");
        return a.Full == b.Full
            ? new PairSuggestion(0.9, $"“{one.Name}” and “{other.Name}” are spellings of one name")
            : new PairSuggestion(0.7, $"the initial in “{(a.Given.Length == 1 ? one : other).Name}” fits {(a.Given.Length == 1 ? other : one).Name}");
    }
}
