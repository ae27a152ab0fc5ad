namespace QuoteTracker.Web.Store.Keeping;

/// <summary>Whose a database file is.</summary>
internal enum DatabaseKind
{
    /// <summary>It holds nothing at all: a new database.</summary>
    Empty,
    Ours,

    /// <summary>It was written by a newer version of QuoteTracker.</summary>
    Newer,
    AnotherPrograms,

    /// <summary>It does not start as SQLite files do.</summary>
    NoDatabase,
}
