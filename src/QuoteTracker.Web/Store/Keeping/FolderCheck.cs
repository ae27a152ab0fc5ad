using System.Globalization;
using Microsoft.Extensions.Options;

namespace QuoteTracker.Web.Store.Keeping;

/// <summary>Checks the data folder: rights, room, what was left behind.</summary>
public sealed class FolderCheck(IOptions<StoreOptions> options)
{
    /// <summary>Less free room than this makes imports fail soon.</summary>
    private const long LittleRoom = 256L * 1024 * 1024;

    private string Folder => Path.GetDirectoryName(options.Value.DatabasePath)!;

    public IReadOnlyList<Finding> Check() => Directory.Exists(Folder) ? [Rights(), Room(), .. LeftBehind()] : [Missing()];

    private Finding Missing() => Finding.Advice("data folder", $"There is no folder {Folder} yet.", "The first import or start makes it. If you expected one, name the right folder with --data FOLDER.");

    private Finding Rights()
    {
        var probe = Path.Combine(Folder, $".probe-{Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8]}");
        try
        {
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return Finding.Good("data folder", $"{Folder} can be read and written.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Finding.Fault("data folder", $"{Folder} cannot be written: {fault.Message}", "Give this account the right to write there, or choose another folder with --data FOLDER.");
        }
    }

    private Finding Room()
    {
        if (Disk.Free(Folder) is not { } free)
            return Finding.Advice("disk space", "The system does not say how much room is left.", "Make sure yourself that there is room for the database and a backup of it.");
        var size = Disk.Size(options.Value.DatabasePath);
        var says = $"{Megabytes(free)} free, the database has {Megabytes(size)}.";
        if (free < LittleRoom)
            return Finding.Fault("disk space", says, "Make room: imports will soon fail.");
        return free < size
            ? Finding.Advice("disk space", says, "There is no room for a backup here: make room, or back up to another disk with “quotetracker backup FILE”.")
            : Finding.Good("disk space", says);
    }

    private IEnumerable<Finding> LeftBehind()
    {
        var drafts = new DirectoryInfo(Folder).GetFiles("*.part", SearchOption.AllDirectories);
        if (drafts.Length > 0)
            yield return Finding.Advice("left behind", $"{drafts.Length} unfinished {(drafts.Length == 1 ? "file" : "files")}: {string.Join(", ", drafts.Select(file => file.FullName))}", "A backup or restore was ended in the middle. Unless one runs right now, delete them.");
    }

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:N1} MB");
}
