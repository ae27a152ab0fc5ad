namespace QuoteTracker.Analysis.Quotes;

/// <summary>What form a quote has.</summary>
public enum QuoteKind
{
    /// <summary>A whole statement in quotation marks.</summary>
    Direct,

    /// <summary>Quoted words inside the reporter's own sentence.</summary>
    Mixed,

    /// <summary>The "Name: words" layout of interviews and records.</summary>
    Transcript,

    /// <summary>A block quotation of an HTML page.</summary>
    Block,
}
