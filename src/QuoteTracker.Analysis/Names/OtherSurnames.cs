using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>
/// Surnames that are near in sound or letters and are other people's: those of one line of <c>other-surnames.txt</c> ("Cheney" and "Chaney"), and any two
/// of <c>near-surnames.txt</c> ("Cotton" and "Colton") that are not written for one another, as "Koester" is for "Köster".
/// </summary>
internal static class OtherSurnames
{
    private static readonly FrozenSet<(string, string)> Alike = Lexicon.Lines("other-surnames.txt").Select(line => line.Split(' '))
        .SelectMany(alike => alike.SelectMany(one => alike.Where(other => other != one).Select(other => (one, other)))).ToFrozenSet();

    private static readonly FrozenSet<string> Near = Lexicon.WordSet("near-surnames.txt");

    /// <summary>True for two surnames that people bear beside one another.</summary>
    public static bool Are(NameWord one, NameWord other) =>
        Alike.Contains((one.Plain, other.Plain)) || Near.Contains(one.Plain) && Near.Contains(other.Plain) && one.Sounds != other.Sounds && WithoutMarks(one.Plain) != WithoutMarks(other.Plain);

    private static string WithoutMarks(string plain) => plain.Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal).Replace("ue", "u", StringComparison.Ordinal);
}
