namespace QuoteTracker.Analysis.Names;

/// <summary>Whether two names are those of one person or body.</summary>
public enum NameSameness
{
    /// <summary>They are two.</summary>
    Different,

    /// <summary>What is known speaks for neither.</summary>
    Doubtful,

    /// <summary>They are one.</summary>
    Same,
}
