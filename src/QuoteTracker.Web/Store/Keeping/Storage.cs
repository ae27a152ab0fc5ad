namespace QuoteTracker.Web.Store.Keeping;

/// <summary>What is stored and where.</summary>
public sealed record Storage
{
    /// <summary>The database file.</summary>
    public required string Path { get; init; }

    /// <summary>Bytes of the database with its log.</summary>
    public required long Bytes { get; init; }

    /// <summary>Bytes that are free on its disk; null when the system does not say.</summary>
    public required long? Free { get; init; }

    public required int Documents { get; init; }

    public required int Quotes { get; init; }

    public required int Speakers { get; init; }

    public required int Themes { get; init; }

    public required int Statements { get; init; }

    /// <summary>Acts by hand in the history.</summary>
    public required int Acts { get; init; }

    public required int SampleDocuments { get; init; }

    public required int SampleQuotes { get; init; }

    /// <summary>The version of the analysis in this program.</summary>
    public required int AnalysisVersion { get; init; }

    /// <summary>Documents that were read by an older version of the analysis.</summary>
    public required int ReadByOlder { get; init; }

    /// <summary>The backups in the data folder, newest first.</summary>
    public required IReadOnlyList<StoredBackup> Backups { get; init; }
}
