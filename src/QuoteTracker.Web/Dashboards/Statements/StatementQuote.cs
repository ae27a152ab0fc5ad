namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>What the life of a statement is told from: one of its quotes.</summary>
public sealed record StatementQuote(long Id, string Text, long? Speaker, long Document, DateOnly? Day, int? Month, int? DayOfMonth, int? Utterance, bool InOtherWords = false)
{
    /// <summary>Equal for quotes that report one act of saying it.</summary>
    public long UtteranceKey => Utterance ?? -Id;
}
