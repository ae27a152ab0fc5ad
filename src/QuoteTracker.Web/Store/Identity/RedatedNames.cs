using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Decides anew whom names mean in documents whose date a person set: a bare surname is the holder of that time, and one name of two times may be two people.</summary>
internal sealed class RedatedNames(QuoteTrackerContext context)
{
    /// <summary>Does it, inside the transaction that changed the dates. What people decided about quotes stays.</summary>
    public async Task RunAsync(IReadOnlyCollection<long> documents, CancellationToken cancellation)
    {
        if (documents.Count == 0)
            return;
        var named = await context.Quotes.IgnoreQueryFilters().Where(q => EF.Parameter(documents).Contains(q.DocumentId) && q.SpeakerId != null && q.NamedAs != null && !q.SpeakerByHand && q.Office == null && q.Speaker!.Kind == SpeakerKind.Person)
            .Select(q => new { Speaker = q.SpeakerId!.Value, Name = q.NamedAs! }).Distinct().ToListAsync(cancellation);
        var arrived = new ArrivedNames();
        foreach (var one in named)
        {
            if (PersonName.Parse(one.Name).IsBare)
                arrived.Surnames.Add((one.Speaker, one.Name));
            else
                arrived.Named.Add((one.Speaker, one.Name, SpeakerKind.Person));
        }

        await SpeakerRegrouping.AfterHandAsync(context, arrived, cancellation);
    }
}
