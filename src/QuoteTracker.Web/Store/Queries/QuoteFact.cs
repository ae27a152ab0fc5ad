namespace QuoteTracker.Web.Store.Queries;

/// <summary>What counting needs of a quote. A class with settable members, so that EF composes further queries over it.</summary>
public sealed class QuoteFact
{
    public long Id { get; set; }

    public long DocumentId { get; set; }

    public long? SpeakerId { get; set; }

    public long? StatementId { get; set; }

    public DateOnly? FirstDay { get; set; }

    /// <summary>Equal for quotes that report one act of saying something, unequal for all others.</summary>
    public long Utterance { get; set; }
}
