using System.Globalization;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>Facts about who held an office when: they tell the Bush of 1990 from the Bush of 2004 (<c>office-holders.txt</c>).</summary>
internal static class OfficeHolders
{
    private static readonly Dictionary<string, List<Holder>> ByWord = Read();

    /// <summary>The one holder whom a name in its context means; null when there is none or several.</summary>
    public static string? Find(PersonName name, NameContext context)
    {
        if (context.FirstYear is not { } first || context.LastYear is not { } last || context.Offices.Count == 0 || name.Words.Count == 0) return null;
        string? found = null;
        foreach (var key in KeysOf(name))
        {
            foreach (var holder in ByWord.GetValueOrDefault(key, []))
            {
                if (found == holder.Name.Text || !holder.Fits(context, first, Math.Min(last, first + 30)) || !MayName(name, holder.Name)) continue;
                if (found is not null) return null;
                found = holder.Name.Text;
            }
        }

        return found;
    }

    private static Dictionary<string, List<Holder>> Read()
    {
        var byWord = new Dictionary<string, List<Holder>>(StringComparer.Ordinal);
        foreach (var holder in Lexicon.Lines("office-holders.txt").Select(Parse))
        {
            foreach (var key in KeysOf(holder.Name))
            {
                if (!byWord.TryGetValue(key, out var holders)) byWord[key] = holders = [];
                holders.Add(holder);
            }
        }

        return byWord;
    }

    /// <summary>The beginnings of the codes of all words by which the bearer is known: names that may be one share one of them.</summary>
    private static IEnumerable<string> KeysOf(PersonName name) => PersonKeys.WithOthers(name).SelectMany(also => also.KeyWords).SelectMany(word => word.Codes).Select(SoundCode.Start).Distinct();

    private static bool MayName(PersonName name, PersonName holder)
    {
        var likeness = name.IsBare || holder.IsBare ? BareNames.Compare(name, holder) : PersonComparer.Compare(name, holder);
        return likeness.Score >= (likeness.IsOpen ? 0.5 : NameVerdict.SameFrom);
    }

    private static Holder Parse(string line)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        var years = parts[2].Split('-');
        return new Holder(parts[0], parts[1], int.Parse(years[0], CultureInfo.InvariantCulture), int.Parse(years[1], CultureInfo.InvariantCulture), PersonName.Parse(parts[1] is "king" or "queen" or "pope" ? $"{parts[1]} {parts[3]}" : parts[3]));
    }

    private sealed record Holder(string Country, string Office, int From, int To, PersonName Name)
    {
        private string[] Countries { get; } = [Country];

        public bool Fits(NameContext context, int first, int last)
        {
            if (last < From || first > To || context.Countries.Count > 0 && !Places.Meet(context.Countries, Countries)) return false;
            foreach (var office in context.Offices)
            {
                if (OfficeKind.MayBeOne(office, Office)) return true;
            }

            return false;
        }
    }
}
