namespace QuoteTracker.Web.Store.Entities;

/// <summary>One act by hand, with what is needed to undo it.</summary>
public sealed class AuditEntry
{
    public long Id { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; set; }

    public required string Who { get; set; }

    /// <summary>What was done, as a stable key: <c>tag-quotes</c>, <c>set-speaker</c>, <c>merge-speakers</c>.</summary>
    public required string Action { get; set; }

    /// <summary>What was done, in words for people: "Tagged 3 quotes “promise”".</summary>
    public required string Summary { get; set; }

    /// <summary>What it was done to: <c>quote</c>, <c>speaker</c>, <c>document</c>, <c>theme</c>, <c>statement</c>, <c>tag</c>.</summary>
    public required string SubjectKind { get; set; }

    public long? SubjectId { get; set; }

    /// <summary>Every row that the act changed, with its values before and after, as JSON that <see cref="Hand.History"/> reads to undo and redo it.</summary>
    public required string Changes { get; set; }

    /// <summary>When it was undone, UTC; null when it holds.</summary>
    public DateTime? UndoneAt { get; set; }
}
