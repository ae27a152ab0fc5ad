namespace QuoteTracker.Web.Store.Counting;

/// <summary>What quotes are counted by when each of their themes counts; structs implement it, as with <see cref="IQuoteKey"/>.</summary>
internal interface IThemeKey
{
    /// <summary>False for a quote that does not count, whatever its themes.</summary>
    bool Counts(int at);

    /// <summary>The key of a theme of the quote at a place, another for each theme; negative for one that does not count.</summary>
    int At(int at, int theme);
}
