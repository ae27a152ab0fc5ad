using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Store.Prepared;

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

    private readonly PreparedSql _sql;
    private readonly NameMemory _names;
    private readonly HashSet<long> _open;
    private readonly HashSet<long> _holders;
    private readonly HashSet<string> _surnames;
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly KnownSpellings _spellings;

    private SpeakerBlock(PreparedSql sql, NameMemory names, ArrivedNames arrived)
    {
        (_sql, _names, _spellings) = (sql, names, new KnownSpellings(sql));
        _open = [.. arrived.Unsettled];
        _holders = [.. arrived.Surnames.Select(it => it.Speaker)];
        _surnames = arrived.Surnames.Select(it => it.Surname).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The speakers to decide about.</summary>
    public IReadOnlySet<long> Open => _open;

    /// <summary>The others who may be meant by a surname alone, or are taken for it.</summary>
    public IReadOnlySet<long> Holders => _holders;

    /// <summary>True for a name of a holder that is not decided about: all but the surnames in question.</summary>
    public bool Keeps(long speaker, string name, SpeakerKind kind) => _holders.Contains(speaker) && !(_names.Of(name, kind) is { IsBare: true } bare && bare.KeysFor.Any(_keys.Contains));

    /// <summary>Finds it for what documents bring.</summary>
    public static SpeakerBlock Find(PreparedSql sql, NameMemory names, ArrivedNames arrived)
    {
        var block = new SpeakerBlock(sql, names, arrived);
        block.Admit(arrived.Named);
        var edge = block._open.ToList();
        for (var round = 0; round < Rounds && edge.Count > 0 && block._open.Count < Most; round++)
        {
            var spellings = edge.SelectMany(speaker => SpeakerIndex.Spellings(sql, speaker)).ToList();
            block._surnames.UnionWith(spellings.Where(block.IsBare).Select(spelling => spelling.Name));
            edge = block.Next(spellings.Where(spelling => !block.IsBare(spelling)).DistinctBy(spelling => (spelling.Name, spelling.Kind)));
        }

        block.Hold();
        return block;
    }

    /// <summary>Takes in those whose names others could bear.</summary>
    private void Admit(IEnumerable<(long Speaker, string Name, SpeakerKind Kind)> named)
    {
        var others = named.Where(it => !_open.Contains(it.Speaker) && Others(it.Name, it.Kind).Any(other => other.SpeakerId != it.Speaker)).Select(it => it.Speaker).ToList();
        _open.UnionWith(others);
    }

    private List<long> Next(IEnumerable<KnownSpelling> spellings)
    {
        var next = new List<long>();
        foreach (var other in spellings.SelectMany(spelling => Others(spelling.Name, spelling.Kind)))
        {
            if (IsBare(other))
                _surnames.Add(other.Name);
            else if (_open.Add(other.SpeakerId))
                next.Add(other.SpeakerId);
        }

        return next;
    }

    /// <summary>The spellings that could be of the same speaker; they are judged as they are read.</summary>
    private IEnumerable<KnownSpelling> Others(string name, SpeakerKind kind) => _names.Of(name, kind).KeysFor.SelectMany(_spellings.Under)
        .DistinctBy(other => (other.SpeakerId, other.Name)).Where(other => other.Kind == kind && _names.CouldBeOne(name, other.Name, kind));

    private void Hold()
    {
        foreach (var surname in _surnames)
        {
            foreach (var key in _names.Of(surname, SpeakerKind.Person).KeysFor)
            {
                _keys.Add(key);
                _holders.UnionWith(SurnameHolders.Find(_sql, key, surname).Where(other => IsHolder(surname, other)).Select(other => other.SpeakerId));
            }
        }

        _holders.ExceptWith(_open);
    }

    private bool IsHolder(string surname, KnownSpelling other) => !_open.Contains(other.SpeakerId) && other.Kind == SpeakerKind.Person && _names.CouldBeOne(surname, other.Name, SpeakerKind.Person);

    private bool IsBare(KnownSpelling spelling) => _names.Of(spelling.Name, spelling.Kind).IsBare;
}
