using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>Given names of countries where a father's stands behind one's own (<c>fathers-names.txt</c>): "Maryam Nawaz Sharif" is a child of Nawaz Sharif.</summary>
internal static class FathersNames
{
    private static readonly FrozenSet<string> All = Lexicon.WordSet("fathers-names.txt");

    /// <summary>True when the second of two given names is likely the father's; "Mohammed" before a name is no name by which one is called.</summary>
    public static bool Are(NameWord own, NameWord father) => All.Contains(own.Plain) && All.Contains(father.Plain);
}
