namespace QuoteTracker.Web.Store.Counting;

/// <summary>What quotes are counted by. Structs implement it, so that the walk through a million is compiled with the key inside; a call for each would take longer than the counting.</summary>
internal interface IQuoteKey
{
    /// <summary>The key of the quote at a place; negative for one that does not count.</summary>
    int At(int at);
}
