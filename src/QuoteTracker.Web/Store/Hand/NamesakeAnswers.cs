using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>Answers whether documents that name a speaker mean another of the same name.</summary>
public sealed class NamesakeAnswers(HandWork work)
{
    private const string Gone = "That question is no longer open.";

    /// <summary>They mean one person; of these offices and countries it is not asked again.</summary>
    public Task<Acted> SameAsync(long speaker, string part, CancellationToken stop = default) => work.DoAsync("one-person", async context =>
    {
        if (await FindAsync(context, speaker, part, stop) is not { } namesake)
            return HandOutcome.Cannot(Gone);
        namesake.IsSettled = true;
        return HandOutcome.Did("speaker", speaker, $"Said that {namesake.Speaker!.Name} ({namesake.Says}) is no namesake");
    }, stop);

    /// <summary>They mean two: these documents are another's of the same name from now on, and both keep what they have when documents are read anew.</summary>
    public Task<Acted> OtherAsync(long speaker, string part, CancellationToken stop = default) => work.DoAsync("split-speaker", async context =>
    {
        if (await FindAsync(context, speaker, part, stop) is not { } namesake)
            return HandOutcome.Cannot(Gone);
        context.Remove(namesake);
        var documents = JsonSerializer.Deserialize<List<long>>(namesake.Documents)!;
        return await SpeakerSplitting.SplitAsync(context, work.Now, speaker, new SplitBy.Documents(documents), new SpeakerChoice.New(namesake.Speaker!.Name), stop);
    }, stop);

    private static Task<PossibleNamesake?> FindAsync(QuoteTrackerContext context, long speaker, string part, CancellationToken stop) =>
        context.PossibleNamesakes.Include(n => n.Speaker).SingleOrDefaultAsync(n => n.SpeakerId == speaker && n.Part == part && !n.IsSettled && n.Speaker!.MergedIntoId == null, stop);
}
