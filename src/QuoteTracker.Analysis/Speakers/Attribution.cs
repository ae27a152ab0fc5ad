namespace QuoteTracker.Analysis.Speakers;

/// <summary>What the ranking says about one quoted stretch: the chance that it is a quote, the phrase that names its speaker (−1: nobody) with its chance, the other phrases with theirs, likeliest first, and the phrase that named the speaker of the quote before.</summary>
internal readonly record struct Attribution(QuoteFrame Frame, float QuoteChance, int Mention, float MentionChance, RankedPhrase[] Others, int Before)
{
    public bool IsQuote => QuoteChance >= 0.5f;
}
