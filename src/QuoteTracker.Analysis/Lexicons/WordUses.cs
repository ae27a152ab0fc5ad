namespace QuoteTracker.Analysis.Lexicons;

/// <summary>Questions to the uses of a word.</summary>
internal static class WordUses
{
    /// <summary>By how many bits "mostly a noun" stands beyond "a noun".</summary>
    public const int MostlyShift = 4;

    /// <summary>True when the word is used as any of <paramref name="uses"/>.</summary>
    public static bool Has(this WordUse use, WordUse uses) => (use & uses) != 0;
}
