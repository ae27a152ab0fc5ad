namespace QuoteTracker.Web.Store.Identity;

/// <summary>Finds all speakers who could be one with some speakers, and those who could be one with these, and so on.</summary>
internal sealed class SpeakerBlock(QuoteTrackerContext context)
{
    /// <summary>Chains of names alike are not followed further.</summary>
    private const int Rounds = 4;

    private const int Most = 2000;

    private readonly NamingContexts _names = new();

    /// <summary>Their ids, those of <paramref name="speakers"/> among them.</summary>
    public async Task<HashSet<long>> FindAsync(IEnumerable<long> speakers, CancellationToken cancellation)
    {
        HashSet<long> found = [.. speakers];
        var edge = found.ToList();
        for (var round = 0; round < Rounds && edge.Count > 0 && found.Count < Most; round++)
        {
            var spellings = await SpeakerIndex.SpellingsAsync(context, edge, cancellation);
            edge = [.. (await NextAsync(spellings, cancellation)).Where(found.Add)];
        }

        return found;
    }

    private async Task<IEnumerable<long>> NextAsync(List<KnownSpelling> spellings, CancellationToken cancellation)
    {
        var asked = spellings.DistinctBy(spelling => (spelling.Name, spelling.Kind)).Select(spelling => (Spelling: spelling, Keys: SpeakerIndex.KeysFor(spelling.Name, spelling.Kind))).ToList();
        var known = (await SpeakerIndex.FindAsync(context, asked.SelectMany(it => it.Keys).ToHashSet(), cancellation)).ToLookup(spelling => spelling.Key, StringComparer.Ordinal);
        return asked.SelectMany(it => it.Keys.SelectMany(key => known[key]).DistinctBy(other => (other.SpeakerId, other.Name)).Where(other => CouldBeOne(it.Spelling, other))).Select(other => other.SpeakerId).Distinct().ToList();
    }

    private bool CouldBeOne(KnownSpelling one, KnownSpelling other) => one.Kind == other.Kind && (one.Name == other.Name || SpeakerIndex.CouldBeOne(_names.Use(one.Name, one.Kind), _names.Use(other.Name, other.Kind)));
}
