using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Namings that nothing tells apart: the same name with the same offices and countries in the same years. They are decided together.</summary>
internal sealed class NamingUnit
{
    /// <summary>Two documents so many years apart are not of one time.</summary>
    private const int Gap = 4;

    private readonly ReadName _read;

    private NamingUnit(ReadName read, List<Naming> namings, NameContext context)
    {
        var use = read.Use;
        _read = read;
        Name = use;
        Use = use.In(context);
        Namings = namings;
        Days = [.. namings.Select(naming => naming.Day).OfType<DateOnly>().Select(day => day.DayNumber).Distinct().Order()];
    }

    /// <summary>The name alone.</summary>
    public NameUse Name { get; }

    /// <summary>The name with what is known around it.</summary>
    public NameUse Use { get; }

    public IReadOnlyList<Naming> Namings { get; }

    public string Folded => _read.Folded;

    public bool IsBare => _read.IsBare;

    /// <summary>The keys that the name is stored under.</summary>
    public IReadOnlyList<string> Keys => _read.KeysOf;

    /// <summary>The keys to find the name by.</summary>
    public IReadOnlyList<string> KeysFor => _read.KeysFor;

    /// <summary>The sex that the documents show of a bare surname; of a full name it does not count.</summary>
    public Gender Sex => IsBare ? Namings[0].Sex : Gender.Unknown;

    /// <summary>What stands around the name, the years aside: units of one name with equal parts are told apart by their time only.</summary>
    public string Part => Signature(Use.Context);

    /// <summary>The offices, held by one at a time, in which the documents name their bearer now.</summary>
    public IReadOnlyList<string> Offices => field ??= [.. Namings.SelectMany(naming => naming.Roles).Where(role => !role.IsFormer).Select(role => OfficeKey.Of(role.Title, role.Organisation)).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Day numbers of the documents, in order.</summary>
    public IReadOnlyList<int> Days { get; }

    /// <summary>The first of the days; 0 when there is none.</summary>
    public int FirstDay => Days.Count > 0 ? Days[0] : 0;

    public long Pin => Namings[0].Pin;

    /// <summary>The speaker whose they stay; 0 when they are open.</summary>
    public long Holder => Namings[0].Holder;

    public SpeakerKind Kind => Use.Kind;

    /// <summary>The units of the namings in an order that hangs on nothing but what they say: those that say most first.</summary>
    public static IReadOnlyList<NamingUnit> Of(IEnumerable<Naming> namings, NamingContexts contexts)
    {
        var told = namings.Select(naming => (Naming: naming, Read: contexts.Read(naming), Context: contexts.Of(naming)));
        var units = new List<(NamingUnit Unit, string Signature)>();
        foreach (var alike in told.GroupBy(it => (it.Read.Folded, it.Read.Use.Kind, it.Naming.Pin, it.Naming.Holder, Signature(it.Context) + (it.Read.IsBare ? it.Naming.Sex : Gender.Unknown))))
        {
            foreach (var time in Times([.. alike], alike.First().Read.IsBare ? 0 : Gap))
                units.Add((new NamingUnit(time[0].Read, time.ConvertAll(it => it.Naming), time.Aggregate(NameContext.None, (all, it) => all.And(it.Context))), alike.Key.Item5));
        }

        return [.. units.OrderByDescending(it => it.Unit.Use.Context.Offices.Count + it.Unit.Use.Context.Countries.Count > 0)
            .ThenBy(it => it.Unit.Days.Count == 0).ThenBy(it => it.Unit.FirstDay)
            .ThenBy(it => it.Unit.Folded, StringComparer.Ordinal).ThenBy(it => it.Signature, StringComparer.Ordinal).ThenBy(it => it.Unit.Pin).ThenBy(it => it.Unit.Holder).Select(it => it.Unit)];
    }

    private static string Signature(NameContext context) => string.Join(';', context.Offices.Order(StringComparer.Ordinal)) + "|" + string.Join(';', context.Countries.Order(StringComparer.Ordinal)) + "|" + string.Join(';', context.Names.Order(StringComparer.Ordinal)) + context.Ordinal + context.IsFormer + context.IsRelative;

    private static IEnumerable<List<(Naming Naming, ReadName Read, NameContext Context)>> Times(List<(Naming Naming, ReadName Read, NameContext Context)> alike, int gap)
    {
        var undated = alike.FindAll(it => it.Naming.Day is null);
        if (undated.Count > 0)
            yield return undated;
        var time = new List<(Naming Naming, ReadName Read, NameContext Context)>();
        foreach (var next in alike.Where(it => it.Naming.Day is not null).OrderBy(it => it.Naming.Day).ThenBy(it => it.Read.Use.Name, StringComparer.Ordinal))
        {
            if (time.Count > 0 && next.Naming.Day!.Value.Year - time[^1].Naming.Day!.Value.Year > gap)
            {
                yield return time;
                time = [];
            }

            time.Add(next);
        }

        if (time.Count > 0)
            yield return time;
    }
}
