using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Names of speakers with their keys.</summary>
internal static class SpeakerNames
{
    public static SpeakerAlias Alias(string name, bool byHand)
    {
        var key = NameKey.Of(name);
        return new SpeakerAlias { Name = name, FoldedName = Folding.Fold(name), MatchKey = key.Full, SurnameKey = key.Surname, ByHand = byHand };
    }

    /// <summary>True when <paramref name="name"/> says more of who it is: a given name for a bare surname, a whole one for an initial.</summary>
    public static bool IsFuller(string name, string than) =>
        (NameKey.Of(name).Given.Length, NameKey.Of(than).Given.Length) is ( > 1, <= 1) or (1, 0);
}
