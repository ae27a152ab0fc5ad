namespace QuoteTracker.Web.Store.Counting;

/// <summary>Counts by speaker, the unknown one left out.</summary>
internal readonly record struct KnownSpeakerKey(SelectedQuotes Selected) : IQuoteKey
{
    public int At(int at) => Selected.Speakers[at] is > 0 and var speaker ? speaker : -1;
}
