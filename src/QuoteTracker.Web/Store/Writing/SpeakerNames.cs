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
        Fullness(name) > Fullness(than);

    /// <summary>0 for a bare surname, 1 with an initial, 2 with a given name.</summary>
    public static int Fullness(string name) => Math.Min(2, NameKey.Of(name).Given.Length);
}
