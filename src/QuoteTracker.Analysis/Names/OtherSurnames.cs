using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>Surnames that sound alike and are other people's (<c>other-surnames.txt</c>): "Cheney" and "Chaney".</summary>
internal static class OtherSurnames
{
    private static readonly FrozenSet<(string, string)> All = Lexicon.Lines("other-surnames.txt").Select(line => line.Split(' '))
        .SelectMany(alike => alike.SelectMany(one => alike.Where(other => other != one).Select(other => (one, other)))).ToFrozenSet();

    /// <summary>True for two folded surnames of one line.</summary>
    public static bool Are(string one, string other) => All.Contains((one, other));
}
