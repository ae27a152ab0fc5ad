using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>Surnames that very many people bear (<c>common-surnames.txt</c>).</summary>
internal static class CommonSurnames
{
    private static readonly FrozenSet<string> All = Lexicon.WordSet("common-surnames.txt");

    public static bool Contain(NameWord surname) => All.Contains(surname.Plain);
}
