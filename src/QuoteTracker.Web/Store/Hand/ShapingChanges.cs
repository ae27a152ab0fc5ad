using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>Counts what an act on speakers is about to change, from what the context tracks.</summary>
internal static class ShapingChanges
{
    public static ShapingPreview Of(QuoteTrackerContext context)
    {
        context.ChangeTracker.DetectChanges();
        var quotes = Entries<Quote>(context).Where(e => e.Property(q => q.SpeakerId).IsModified && !e.Entity.IsRejected).Select(e => e.Entity).ToList();
        return new(null)
        {
            Quotes = quotes.Count,
            Documents = quotes.Select(q => q.DocumentId).Distinct().Count(),
            Statements = quotes.Select(q => q.StatementId).OfType<long>().Distinct().Count(),
            Spellings = [.. Given(Entries<SpeakerAlias>(context), nameof(SpeakerAlias.SpeakerId)).Where(a => !IsFirstName(context, a)).Select(a => a.Name).Distinct().Order(StringComparer.Ordinal)],
            Roles = [.. Given(Entries<SpeakerRole>(context), nameof(SpeakerRole.SpeakerId)).Select(r => r.Text).Distinct().Order(StringComparer.Ordinal)],
            TakenBack = TakenBack(context),
        };
    }

    private static IEnumerable<EntityEntry<T>> Entries<T>(QuoteTrackerContext context)
        where T : class => context.ChangeTracker.Entries<T>();

    private static IEnumerable<T> Given<T>(IEnumerable<EntityEntry<T>> entries, string owner)
        where T : class => entries.Where(e => e.State == EntityState.Added || e.Property(owner).IsModified).Select(e => e.Entity);

    /// <summary>True for the name of a speaker that is made: it comes from nobody.</summary>
    private static bool IsFirstName(QuoteTrackerContext context, SpeakerAlias spelling) =>
        spelling.Speaker is { } speaker && context.Entry(speaker).State == EntityState.Added && spelling.Name == speaker.Name
        && Entries<SpeakerAlias>(context).All(e => e.State != EntityState.Deleted || e.Entity.Name != spelling.Name);

    /// <summary>Two speakers that a person said are two and that are to be one.</summary>
    private static List<string> TakenBack(QuoteTrackerContext context)
    {
        var names = Entries<Speaker>(context).ToDictionary(e => e.Entity.Id, e => (e.Entity.Name, Into: e.Entity.MergedIntoId ?? e.Entity.Id));
        return [.. Entries<SpeakerPair>(context).Where(e => e.State == EntityState.Deleted && e.Entity.IsRejected).Select(e => e.Entity)
            .Where(p => names.TryGetValue(p.FirstId, out var one) && names.TryGetValue(p.SecondId, out var other) && one.Into == other.Into)
            .Select(p => $"{names[p.FirstId].Name} and {names[p.SecondId].Name}")];
    }
}
