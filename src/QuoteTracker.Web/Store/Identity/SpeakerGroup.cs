using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Namings of one speaker, as far as was decided.</summary>
internal sealed class SpeakerGroup(NamingUnit first)
{
    private readonly Dictionary<string, NameUse> _names = new(StringComparer.Ordinal);
    private readonly List<int> _days = [];
    private NameContext _told = NameContext.None;
    private int _women;
    private int _men;

    public SpeakerKind Kind { get; } = first.Kind;

    public bool IsBare { get; } = first.IsBare;

    /// <summary>The speaker that a person shaped and whose these are; 0 when there is none.</summary>
    public long Pin { get; private set; }

    /// <summary>The speaker whose these stay; 0 when that is open.</summary>
    public long Holder { get; } = first.Holder;

    public List<NamingUnit> Units { get; } = [];

    public HashSet<long> Documents { get; } = [];

    /// <summary>The sex that most of the documents show that tell one; unknown when they are divided.</summary>
    public Gender Sex => _women == _men ? Gender.Unknown : _women > _men ? Gender.Female : Gender.Male;

    /// <summary>What is known around the names, without bare surnames that others of the group decided.</summary>
    public NameContext Context { get; private set; } = NameContext.None;

    /// <summary>The roles that a person gave, or whose days a person set.</summary>
    public List<ToldRole> Told { get; } = [];

    /// <summary>The names by folded spelling, each without context.</summary>
    public IReadOnlyDictionary<string, NameUse> Names => _names;

    /// <summary>The keys under which the names are stored.</summary>
    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>What sorts groups, whatever came first.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Takes a unit; what it says counts as evidence for others.</summary>
    public void Add(NamingUnit unit)
    {
        Units.Add(unit);
        if (unit.Pin != 0)
            Pin = unit.Pin;
        if (_names.TryAdd(unit.Folded, unit.Name))
            Keys.UnionWith(unit.Keys);
        Context = Context.And(unit.Use.Context);
        Documents.UnionWith(unit.Namings.Select(naming => naming.DocumentId).Where(id => id != 0));
        _days.AddRange(unit.Days);
        _women += unit.Namings.Count(naming => naming.Sex == Gender.Female);
        _men += unit.Namings.Count(naming => naming.Sex == Gender.Male);
        Title = _names.Keys.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).First();
    }

    /// <summary>Takes a unit that was decided by the others: it says nothing of them.</summary>
    public void AddDecided(NamingUnit unit) => Units.Add(unit);

    public void Add(SpeakerGroup other)
    {
        Told.AddRange(other.Told);
        Context = Context.And(other._told);
        _told = _told.And(other._told);
        foreach (var unit in other.Units)
            Add(unit);
    }

    /// <summary>Takes a role that a person gave: its office and country count as evidence.</summary>
    public void Tell(ToldRole role)
    {
        Told.Add(role);
        _told = _told.And(NameContext.OfRole(role.Role.Title, role.Role.Organisation, role.Role.IsFormer));
        Context = Context.And(_told);
    }

    /// <summary>Days between a unit's documents and the nearest of the group; null when either has no date.</summary>
    public int? DaysFrom(IReadOnlyList<int> days)
    {
        int? nearest = null;
        foreach (var day in days)
        {
            foreach (var ours in _days)
                nearest = Math.Min(nearest ?? int.MaxValue, Math.Abs(day - ours));
        }

        return nearest;
    }
}
