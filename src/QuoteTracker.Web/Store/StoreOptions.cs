using QuoteTracker.Analysis;

namespace QuoteTracker.Web.Store;

/// <summary>Where the database is and what the store's queries need to know; section <c>QuoteTracker</c> of the settings.</summary>
public sealed class StoreOptions
{
    public const string Section = "QuoteTracker";

    /// <summary>The folder that holds the database and its backups.</summary>
    public string DataFolder { get; set; } = DefaultFolder;

    /// <summary>The file name of the database inside <see cref="DataFolder"/>.</summary>
    public string Database { get; set; } = "quotetracker.db";

    /// <summary>A quote whose speaker is less sure than this waits in Review; 0 to 1.</summary>
    public double ReviewThreshold { get; set; } = 0.6;

    /// <summary>A quote whose speaker is less sure than this is left without one when it is analysed; 0 to 1, at most <see cref="ReviewThreshold"/>.</summary>
    public double UnknownBelow { get; set; } = AnalysisOptions.Default.UnknownBelow;

    /// <summary>Statements that make the same point in other words are looked for among so many, those heard most; 0 looks for none. About 5 KB of memory each while it looks.</summary>
    public int SamePointAmong { get; set; } = 20_000;

    /// <summary>The name under which hand work is written to the history.</summary>
    public string Who { get; set; } = Environment.UserName;

    public static string DefaultFolder { get; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "QuoteTracker");

    /// <summary>What of this the analysis is to know.</summary>
    public AnalysisOptions Analysis => new() { UnknownBelow = UnknownBelow };

    public string DatabasePath => Path.GetFullPath(Path.Combine(DataFolder, Database));
}
