using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Namings that nothing tells apart: the same name with the same offices and countries in the same years. They are decided together.</summary>
internal sealed class NamingUnit
{
    /// <summary>Two documents so many years apart are not of one time.</summary>
    private const int Gap = 4;

    private NamingUnit(NameUse use, List<Naming> namings, NameContext context)
    {
        Name = use;
        Use = use with { Context = context };
        Namings = namings;
        Folded = Folding.Fold(use.Name);
        IsBare = IsBareName(use);
        Days = [.. namings.Select(naming => naming.Day).OfType<DateOnly>().Select(day => day.DayNumber).Distinct().Order()];
    }

    /// <summary>The name alone.</summary>
    public NameUse Name { get; }

    /// <summary>The name with what is known around it.</summary>
    public NameUse Use { get; }

    public IReadOnlyList<Naming> Namings { get; }

    public string Folded { get; }

    public bool IsBare { get; }

    /// <summary>The sex that the documents show of a bare surname; of a full name it does not count.</summary>
    public Gender Sex => IsBare ? Namings[0].Sex : Gender.Unknown;

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
        var told = namings.Select(naming => (Naming: naming, Use: contexts.Use(naming), Context: contexts.Of(naming)));
        var units = new List<(NamingUnit Unit, string Signature)>();
        foreach (var alike in told.GroupBy(it => (Folding.Fold(it.Use.Name), it.Use.Kind, it.Naming.Pin, it.Naming.Holder, Signature(it.Context) + (IsBareName(it.Use) ? it.Naming.Sex : Gender.Unknown))))
        {
            foreach (var time in Times([.. alike], IsBareName(alike.First().Use) ? 0 : Gap))
                units.Add((new NamingUnit(time[0].Use, time.ConvertAll(it => it.Naming), time.Aggregate(NameContext.None, (all, it) => all.And(it.Context))), alike.Key.Item5));
        }

        return [.. units.OrderByDescending(it => it.Unit.Use.Context.Offices.Count + it.Unit.Use.Context.Countries.Count > 0)
            .ThenBy(it => it.Unit.Days.Count == 0).ThenBy(it => it.Unit.FirstDay)
            .ThenBy(it => it.Unit.Folded, StringComparer.Ordinal).ThenBy(it => it.Signature, StringComparer.Ordinal).ThenBy(it => it.Unit.Pin).ThenBy(it => it.Unit.Holder).Select(it => it.Unit)];
    }

    private static bool IsBareName(NameUse use) => use.Kind == SpeakerKind.Person && PersonName.Parse(use.Name).IsBare;

    private static string Signature(NameContext context) => string.Join(';', context.Offices.Order(StringComparer.Ordinal)) + "|" + string.Join(';', context.Countries.Order(StringComparer.Ordinal)) + "|" + string.Join(';', context.Names.Order(StringComparer.Ordinal)) + context.Ordinal + context.IsFormer + context.IsRelative;

    private static IEnumerable<List<(Naming Naming, NameUse Use, NameContext Context)>> Times(List<(Naming Naming, NameUse Use, NameContext Context)> alike, int gap)
    {
        var undated = alike.FindAll(it => it.Naming.Day is null);
        if (undated.Count > 0)
            yield return undated;
        var time = new List<(Naming Naming, NameUse Use, NameContext Context)>();
        foreach (var next in alike.Where(it => it.Naming.Day is not null).OrderBy(it => it.Naming.Day).ThenBy(it => it.Use.Name, StringComparer.Ordinal))
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
