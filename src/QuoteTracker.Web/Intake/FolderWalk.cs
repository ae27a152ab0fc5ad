namespace QuoteTracker.Web.Intake;

/// <summary>Finds the files under a path, by name, folder after folder; links to folders are not followed, hidden files are passed over.</summary>
public static class FolderWalk
{
    /// <summary>A file, or a folder or path that could not be opened with the reason.</summary>
    public readonly record struct Found(string Path, string? Fault);

    public static IEnumerable<Found> Files(string path)
    {
        if (File.Exists(path))
            return [new Found(path, null)];
        return Directory.Exists(path) ? Walk(path) : [new Found(path, Reasons.NotFound)];
    }

    private static IEnumerable<Found> Walk(string root)
    {
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var folder))
        {
            var (entries, fault) = EntriesOf(folder);
            if (fault is not null)
                yield return new Found(folder, fault);
            foreach (var file in entries.OfType<FileInfo>())
                yield return new Found(Path.Combine(folder, file.Name), null);
            foreach (var inner in entries.OfType<DirectoryInfo>().Where(inner => inner.LinkTarget is null).Reverse())
                folders.Push(Path.Combine(folder, inner.Name));
        }
    }

    private static (IReadOnlyList<FileSystemInfo> Entries, string? Fault) EntriesOf(string folder)
    {
        try
        {
            return ([.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => !entry.Name.StartsWith('.')).OrderBy(entry => entry.Name, StringComparer.Ordinal)], null);
        }
        catch (UnauthorizedAccessException)
        {
            return ([], Reasons.NoPermission);
        }
        catch (IOException fault)
        {
            return ([], Reasons.CannotRead(fault.Message));
        }
    }
}
