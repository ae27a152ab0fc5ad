using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Which stored speaker each group is: the one that a person shaped or whose they stay, else the one that most of its documents are with. Pure.</summary>
internal static class SpeakerTargets
{
    /// <summary>The speaker's id for each group; null where one has to be made.</summary>
    public static Dictionary<SpeakerGroup, long?> Of(IReadOnlyList<SpeakerGroup> groups)
    {
        var targets = new Dictionary<SpeakerGroup, long?>();
        var taken = new HashSet<long>();
        foreach (var group in groups.Where(group => (group.Pin | group.Holder) != 0))
        {
            var id = group.Pin != 0 ? group.Pin : group.Holder;
            taken.Add(id);
            targets[group] = id;
        }

        foreach (var group in groups.Where(group => (group.Pin | group.Holder) == 0).OrderBy(group => group.IsBare).ThenByDescending(group => group.Units.Sum(unit => unit.Namings.Count)).ThenBy(group => group.Title, StringComparer.Ordinal))
        {
            var choice = group.Units.SelectMany(unit => unit.Namings).GroupBy(naming => naming.SpeakerId).Where(votes => !taken.Contains(votes.Key))
                .OrderByDescending(votes => votes.Count()).ThenBy(votes => votes.Key).Select(votes => (long?)votes.Key).FirstOrDefault();
            targets[group] = choice;
            if (choice is { } id)
                taken.Add(id);
        }

        return targets;
    }

    /// <summary>The name to show for a group: a full one, the most used one.</summary>
    public static string NameOf(SpeakerGroup group) => group.Units.SelectMany(unit => unit.Namings).GroupBy(naming => naming.Name, StringComparer.Ordinal)
        .OrderByDescending(name => group.Kind == SpeakerKind.Person ? SpeakerNames.Fullness(name.Key) : 0).ThenByDescending(name => name.Count()).ThenBy(name => name.Key, StringComparer.Ordinal).First().Key;

    /// <summary>What the namings know of a speaker that is to be made.</summary>
    public static Speaker Make(SpeakerGroup group, string folded) => new() { Name = NameOf(group), FoldedName = folded, Kind = group.Kind };
}
