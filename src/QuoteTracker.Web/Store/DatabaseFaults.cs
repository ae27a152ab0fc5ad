using Microsoft.Data.Sqlite;

namespace QuoteTracker.Web.Store;

/// <summary>What went wrong in the database, in words that say what to do.</summary>
public static class DatabaseFaults
{
    // Result codes: https://sqlite.org/rescode.html
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>Finds the fault of the database in an exception or the ones inside it; null when there is none.</summary>
    public static SqliteException? In(Exception? fault) => fault is null or SqliteException ? (SqliteException?)fault : In(fault.InnerException);

    /// <summary>True when nothing can be written until somebody makes room or gives rights; going on with other documents makes no sense then.</summary>
    public static bool StopsWriting(SqliteException fault) => fault.SqliteErrorCode is Full or InputOutput or ReadOnly or CannotOpen or Corrupt;

    public static string Describe(SqliteException fault, string path) => fault.SqliteErrorCode switch
    {
        Full => $"The disk that holds {path} is full. Nothing of this document was stored; make room and import again, what is stored stays.",
        Busy => $"The database {path} is busy: another program holds it. Close that program and try again.",
        ReadOnly => $"The database {path} cannot be written: the file or its folder is read-only. Give this account the right to write, or choose another folder with --data FOLDER.",
        CannotOpen => $"The database {path} cannot be opened. Check that its folder exists and that this account may read and write it.",
        InputOutput => $"The disk failed while reading or writing {path} ({fault.Message}). Check the disk, then run “quotetracker doctor”.",
        Corrupt => $"The database {path} is damaged. Run “quotetracker doctor” for details; “quotetracker restore BACKUP” brings a backup back.",
        NotADatabase => $"{path} is not a database. Move it away, or choose another folder with --data FOLDER; “quotetracker restore BACKUP” brings a backup back.",
        _ => $"The database {path} reported a fault: {fault.Message}",
    };
}
