namespace QuoteTracker.Analysis.Quotes;

/// <summary>What shows that a stretch is quoted.</summary>
internal enum StretchForm : byte
{
    /// <summary>Quotation marks.</summary>
    Marks,

    /// <summary>The label of a turn in a transcript.</summary>
    Turn,

    /// <summary>The page set it as a block quotation.</summary>
    Block,
}
