namespace QuoteTracker.Web.Store.Entities;

/// <summary>Some documents that name a speaker may mean another of the same name: a question for a person, or, when it is settled, the answer that they are one.</summary>
public sealed class PossibleNamesake
{
    public long SpeakerId { get; set; }

    public Speaker? Speaker { get; set; }

    /// <summary>The offices, countries and other names around the name in these documents, as they are compared; one question for each.</summary>
    public required string Part { get; set; }

    /// <summary>The same for people: <c>harbour master, 2004</c>.</summary>
    public required string Says { get; set; }

    /// <summary>How likely both are one, 0 to 1.</summary>
    public double Score { get; set; }

    public required string Reason { get; set; }

    /// <summary>The ids of the documents: a JSON array.</summary>
    public required string Documents { get; set; }

    /// <summary>True when a person said that they are one; never asked again.</summary>
    public bool IsSettled { get; set; }
}
