using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>From what a person chose to the stored speaker.</summary>
internal static class SpeakerFinding
{
    /// <summary>The speaker (null for unknown), or the reason why there is none. A new one is added to the context.</summary>
    public static async Task<(Speaker? Speaker, string? Problem)> FindAsync(QuoteTrackerContext context, SpeakerChoice choice, CancellationToken stop)
    {
        switch (choice)
        {
            case SpeakerChoice.Existing existing:
                var found = await context.Speakers.SingleOrDefaultAsync(s => s.Id == existing.Id, stop);
                return found is null ? (null, "That speaker is no longer there: it was merged or removed. Choose again.") : (found, null);
            case SpeakerChoice.New made:
                var name = made.Name.Trim();
                if (name.Length == 0)
                    return (null, "A speaker needs a name.");
                var folded = Folding.Fold(name);
                var same = await context.Speakers.Where(s => s.FoldedName == folded).OrderBy(s => s.Id).FirstOrDefaultAsync(stop);
                return (same ?? await AddAsync(context, name, folded, made, stop), null);
            default:
                return (null, null);
        }
    }

    private static async Task<Speaker> AddAsync(QuoteTrackerContext context, string name, string folded, SpeakerChoice.New made, CancellationToken stop)
    {
        var speaker = new Speaker { Name = name, FoldedName = folded, Kind = made.Kind, NamedByHand = true, Color = (await context.Speakers.CountAsync(stop) % 8) + 1 };
        speaker.Aliases.Add(SpeakerNames.Alias(name, byHand: true));
        context.Speakers.Add(speaker);
        return speaker;
    }
}
