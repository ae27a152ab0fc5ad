namespace QuoteTracker.Analysis.Speakers;

/// <summary>How the stretches before turned out: how many were quotes, whether the last was, and where the last quote stood.</summary>
internal readonly record struct QuoteHistory(int Seen, int Quotes, bool WasQuote, int LastSentence)
{
    public static QuoteHistory Start { get; } = new(0, 0, false, -100);

    /// <summary>After the stretch in <paramref name="frame"/> was decided.</summary>
    public QuoteHistory After(in QuoteFrame frame, bool isQuote) => new(Seen + 1, Quotes + (isQuote ? 1 : 0), isQuote, isQuote ? frame.SentenceIndex : LastSentence);
}
