namespace QuoteTracker.Web.Intake;

/// <summary>Folders for uploaded files, each for one run, in the system's temporary folder.</summary>
public static class ScratchFolder
{
    public static string Create() => Directory.CreateTempSubdirectory("quotetracker-import-").FullName;

    /// <summary>Removes one with all in it; what is in use stays for the system to clean.</summary>
    public static void Remove(string? folder)
    {
        try
        {
            if (folder is not null)
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A scanner holds a file open: no reason to fail an import that went well.
        }
    }
}
