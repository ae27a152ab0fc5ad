using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>Surnames that very many people bear (<c>common-surnames.txt</c>).</summary>
internal static class CommonSurnames
{
    private static readonly FrozenSet<string> All = Lexicon.Lines("common-surnames.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contain(NameWord surname) => All.Contains(surname.Plain);
}
