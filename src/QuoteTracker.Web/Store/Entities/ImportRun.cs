namespace QuoteTracker.Web.Store.Entities;

/// <summary>One import: what was given, what became of it.</summary>
public sealed class ImportRun
{
    public long Id { get; set; }

    /// <summary>What was given, in words: a folder's path, "3 files", "pasted text", "the sample".</summary>
    public required string Label { get; set; }

    public DateTime StartedAt { get; set; }

    /// <summary>UTC; null while it runs, or when the program ended before the run did.</summary>
    public DateTime? FinishedAt { get; set; }

    public bool IsCancelled { get; set; }

    public int Stored { get; set; }

    public int AlreadyThere { get; set; }

    public int Refused { get; set; }

    public List<ImportRefusal> Refusals { get; } = [];
}
