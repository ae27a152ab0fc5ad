using Microsoft.AspNetCore.Components.Forms;

namespace QuoteTracker.Web.Intake;

/// <summary>Takes files that a browser sends into a folder of their own, where an import finds them.</summary>
public sealed class Upload(IntakeLimits limits)
{
    public const int MostFiles = 5_000;

    // JSON Lines hold many documents; each has the usual limit.
    private const long LargestCollection = 1024L * IntakeLimits.Megabyte;

    /// <summary>The files as a request, each received or with the reason why not; <paramref name="onReceived"/> is told how many are there.</summary>
    public async Task<ImportRequest> ReceiveAsync(IReadOnlyList<IBrowserFile> files, Action<int> onReceived, CancellationToken cancel)
    {
        var folder = ScratchFolder.Create();
        var items = new List<IntakeItem>(files.Count);
        foreach (var file in files)
        {
            items.Add(await ReceiveAsync(file, Path.Combine(folder, $"{items.Count}"), cancel));
            onReceived(items.Count);
        }

        return new ImportRequest(files.Count == 1 ? NameOf(files[0]) : $"{files.Count} files", items) { Scratch = folder };
    }

    private async Task<IntakeItem> ReceiveAsync(IBrowserFile file, string path, CancellationToken cancel)
    {
        var name = NameOf(file);
        var isCollection = FormatSniffer.ByName(name) == DocumentFormat.JsonLines;
        var limit = isCollection ? LargestCollection : limits.MaxDocumentBytes;
        if (file.Size > limit)
            return new IntakeItem.Unusable(name, isCollection ? Reasons.CollectionTooLarge(file.Size) : Reasons.TooLarge(file.Size, limits));
        try
        {
            await using var target = File.Create(path);
            await using var source = file.OpenReadStream(limit, cancel);
            await source.CopyToAsync(target, cancel);
            return new IntakeItem.OnDisk(path, name);
        }
        catch (Exception fault) when (fault is IOException or TimeoutException or Microsoft.JSInterop.JSException)
        {
            return new IntakeItem.Unusable(name, Reasons.UploadBroke);
        }
    }

    // Browsers send bare names; others may send paths of either kind.
    private static string NameOf(IBrowserFile file) => file.Name.Split('/', '\\')[^1] is { Length: > 0 } name ? name : "file";
}
