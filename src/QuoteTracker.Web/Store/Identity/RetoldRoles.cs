using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Decides anew whom surnames that stand alone mean, when a person gave somebody of that surname a role, changed it or took it away.</summary>
internal sealed class RetoldRoles(QuoteTrackerContext context)
{
    /// <summary>Does it, inside the transaction that changed the roles of these speakers. What people decided about quotes stays.</summary>
    public async Task RunAsync(IReadOnlyCollection<long> speakers, CancellationToken cancellation)
    {
        if (speakers.Count == 0)
            return;
        var names = await context.SpeakerAliases.Where(a => EF.Parameter(speakers).Contains(a.SpeakerId) && a.Speaker!.Kind == SpeakerKind.Person).OrderBy(a => a.Id)
            .Select(a => new { a.SpeakerId, a.Name }).ToListAsync(cancellation);
        var arrived = new ArrivedNames();
        foreach (var one in names)
        {
            if (PersonName.Parse(one.Name).Surname is { Length: > 0 } surname)
                arrived.Surnames.Add((one.SpeakerId, surname));
        }

        await SpeakerRegrouping.AfterHandAsync(context, arrived, cancellation);
    }
}
