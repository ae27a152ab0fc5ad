using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Whether a person of a document could be, or is, a speaker of the collection. Pure: sees only what it is given.</summary>
internal static class SpeakerEvidence
{
    /// <summary>True when a role of the person is a role of the speaker: the same organisation, or the same title when one side names no organisation.</summary>
    public static bool RolesAgree(Person person, Speaker speaker) => person.Roles.Any(one => speaker.Roles.Any(other => Agree(one, other)));

    /// <summary>True when both have roles with an organisation and share none: two people who only share a name.</summary>
    public static bool RolesConflict(Person person, Speaker speaker)
    {
        var ours = person.Roles.Where(role => role.Organisation is not null).ToList();
        var theirs = speaker.Roles.Where(role => role.Organisation is not null).ToList();
        return ours.Count > 0 && theirs.Count > 0 && !RolesAgree(person, speaker);
    }

    /// <summary>True when the two are the same role, which is then stored once.</summary>
    public static bool IsSame(PersonRole one, SpeakerRole other) =>
        one.IsFormer == other.IsFormer && SameWords(one.Title, other.Title) && SameWords(one.Organisation ?? "", other.Organisation ?? "");

    private static bool Agree(PersonRole one, SpeakerRole other) =>
        one.Organisation is null || other.Organisation is null ? SameWords(one.Title, other.Title) : SameWords(one.Organisation, other.Organisation);

    private static bool SameWords(string one, string other) => Folding.Fold(one) == Folding.Fold(other);
}
