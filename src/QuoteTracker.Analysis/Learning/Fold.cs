namespace QuoteTracker.Analysis.Learning;

/// <summary>Parts documents into five: what was learned from four of them is asked about the fifth, which it does not know by heart.</summary>
internal static class Fold
{
    public const int Count = 5;

    /// <summary>The fold of the document at <paramref name="index"/>.</summary>
    public static int Of(int index) => index % Count;

    /// <summary>The items of all other folds.</summary>
    public static T[] Others<T>(IReadOnlyList<T> items, int fold) => [.. items.Where((_, i) => Of(i) != fold)];
}
