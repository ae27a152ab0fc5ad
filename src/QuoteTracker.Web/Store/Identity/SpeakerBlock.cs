using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>
/// Whom a decision about some speakers concerns: those who could be one with them, and those who could be one with these, and so on. Who only shares a
/// surname with a name that is a surname alone is a holder of it: looked at for whom the surname means, but nothing of theirs is decided anew.
/// </summary>
internal sealed class SpeakerBlock
{
    /// <summary>Chains of names alike are not followed further.</summary>
    private const int Rounds = 4;

    private const int Most = 2000;

    private readonly HashSet<long> _open;
    private readonly HashSet<long> _holders;
    private readonly HashSet<string> _surnames;
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly NamingContexts _names = new();

    private SpeakerBlock(ArrivedNames arrived)
    {
        _open = [.. arrived.Unsettled];
        _holders = [.. arrived.Surnames.Select(it => it.Speaker)];
        _surnames = arrived.Surnames.Select(it => it.Surname).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The speakers to decide about.</summary>
    public IReadOnlySet<long> Open => _open;

    /// <summary>The others who may be meant by a surname alone, or are taken for it.</summary>
    public IReadOnlySet<long> Holders => _holders;

    /// <summary>True for a name of a holder that is not decided about: all but the surnames in question.</summary>
    public bool Keeps(long speaker, string name, SpeakerKind kind) => _holders.Contains(speaker) && !(kind == SpeakerKind.Person && PersonName.Parse(name).IsBare && SpeakerIndex.KeysFor(name, kind).Any(_keys.Contains));

    /// <summary>Finds it for what documents bring.</summary>
    public static async Task<SpeakerBlock> FindAsync(QuoteTrackerContext context, ArrivedNames arrived, CancellationToken cancellation)
    {
        var block = new SpeakerBlock(arrived);
        await block.OpenAsync(context, arrived.Named, cancellation);
        var edge = block._open.ToList();
        for (var round = 0; round < Rounds && edge.Count > 0 && block._open.Count < Most; round++)
        {
            var spellings = await SpeakerIndex.SpellingsAsync(context, edge, cancellation);
            block._surnames.UnionWith(spellings.Where(IsBare).Select(spelling => spelling.Name));
            edge = await block.NextAsync(context, [.. spellings.Where(spelling => !IsBare(spelling))], cancellation);
        }

        await block.HoldAsync(context, cancellation);
        return block;
    }

    /// <summary>Takes in those whose names others could bear.</summary>
    private async Task OpenAsync(QuoteTrackerContext context, IEnumerable<(long Speaker, string Name, SpeakerKind Kind)> named, CancellationToken cancellation)
    {
        var found = await FindOthersAsync(context, named.Where(it => !_open.Contains(it.Speaker)).Select(it => new KnownSpelling("", it.Speaker, it.Name, it.Kind)), cancellation);
        _open.UnionWith(found.Where(it => it.Others.Any(other => other.SpeakerId != it.Spelling.SpeakerId)).Select(it => it.Spelling.SpeakerId));
    }

    private async Task<List<long>> NextAsync(QuoteTrackerContext context, List<KnownSpelling> spellings, CancellationToken cancellation)
    {
        var next = new List<long>();
        foreach (var other in (await FindOthersAsync(context, spellings.DistinctBy(spelling => (spelling.Name, spelling.Kind)), cancellation)).SelectMany(it => it.Others))
        {
            if (IsBare(other))
                _surnames.Add(other.Name);
            else if (_open.Add(other.SpeakerId))
                next.Add(other.SpeakerId);
        }

        return next;
    }

    /// <summary>For each spelling those that could be of the same speaker; they are judged as they are read.</summary>
    private async Task<List<(KnownSpelling Spelling, IEnumerable<KnownSpelling> Others)>> FindOthersAsync(QuoteTrackerContext context, IEnumerable<KnownSpelling> spellings, CancellationToken cancellation)
    {
        var asked = spellings.Select(spelling => (Spelling: spelling, Keys: SpeakerIndex.KeysFor(spelling.Name, spelling.Kind))).ToList();
        var known = (await SpeakerIndex.FindAsync(context, asked.SelectMany(it => it.Keys).ToHashSet(), cancellation)).ToLookup(spelling => spelling.Key, StringComparer.Ordinal);
        return asked.ConvertAll(it => (it.Spelling, it.Keys.SelectMany(key => known[key]).DistinctBy(other => (other.SpeakerId, other.Name)).Where(other => CouldBeOne(it.Spelling, other))));
    }

    private async Task HoldAsync(QuoteTrackerContext context, CancellationToken cancellation)
    {
        var asked = _surnames.SelectMany(surname => SpeakerIndex.KeysFor(surname, SpeakerKind.Person).Select(key => new KnownSpelling(key, 0, surname, SpeakerKind.Person))).ToLookup(it => it.Key, StringComparer.Ordinal);
        _keys.UnionWith(asked.Select(it => it.Key));
        var found = await new SurnameHolders(context).FindAsync(asked, cancellation);
        _holders.UnionWith(found.Where(spelling => !_open.Contains(spelling.SpeakerId) && asked[spelling.Key].Any(surname => CouldBeOne(surname, spelling))).Select(spelling => spelling.SpeakerId));
        _holders.ExceptWith(_open);
    }

    private bool CouldBeOne(KnownSpelling one, KnownSpelling other) => one.Kind == other.Kind && (one.Name == other.Name || SpeakerIndex.CouldBeOne(_names.Use(one.Name, one.Kind), _names.Use(other.Name, other.Kind)));

    private static bool IsBare(KnownSpelling spelling) => spelling.Kind == SpeakerKind.Person && PersonName.Parse(spelling.Name).IsBare;
}
