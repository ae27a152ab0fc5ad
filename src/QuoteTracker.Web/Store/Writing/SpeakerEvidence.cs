using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Whether a role in a document is a role that is stored. Pure: sees only what it is given.</summary>
internal static class SpeakerEvidence
{
    /// <summary>True when the two are the same role, which is then stored once.</summary>
    public static bool IsSame(PersonRole one, SpeakerRole other) =>
        one.IsFormer == other.IsFormer && SameWords(one.Title, other.Title) && SameWords(one.Organisation ?? "", other.Organisation ?? "");

    private static bool SameWords(string one, string other) => Folding.Fold(one) == Folding.Fold(other);
}
