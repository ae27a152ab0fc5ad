namespace QuoteTracker.Web.Commands.Listing;

/// <summary>
/// How well quotes are grouped by speaker: B³ (Bagga and Baldwin, Algorithms for Scoring Coreference Chains, 1998). Of each quote the
/// share of its group that is the same speaker's (precision), and the share of that speaker's quotes that is in its group (recall), averaged
/// over the quotes. A quote in no group has a recall of 0 and no precision. All 1 when there is nothing to group.
/// </summary>
internal readonly record struct BCubed(int Quotes, double Precision, double Recall)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static BCubed Of(IReadOnlyCollection<GroupedQuote> quotes)
    {
        var ofSpeaker = quotes.CountBy(quote => quote.Speaker).ToDictionary(StringComparer.Ordinal);
        var grouped = quotes.Where(quote => quote.Group is not null).ToList();
        var ofGroup = grouped.CountBy(quote => quote.Group!.Value).ToDictionary();
        var (precision, recall) = (0.0, 0.0);
        foreach (var ((speaker, group), shared) in grouped.CountBy(quote => (quote.Speaker, Group: quote.Group!.Value)))
        {
            precision += (double)shared * shared / ofGroup[group];
            recall += (double)shared * shared / ofSpeaker[speaker];
        }

        return new(quotes.Count, grouped.Count == 0 ? 1 : precision / grouped.Count, quotes.Count == 0 ? 1 : recall / quotes.Count);
    }
}
