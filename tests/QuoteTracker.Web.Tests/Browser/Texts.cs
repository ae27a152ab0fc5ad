using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Tests.Browser;

/// <summary>Real news beside the repository, where it is there; five documents of the sample where it is not.</summary>
internal static class Texts
{
    public const int Count = 5;

    /// <summary>Writes the texts to import into a folder and gives their paths.</summary>
    public static string[] WriteTo(string folder) => Seeds() ?? [.. Sample().Select(name => Write(name, folder))];

    private static string[]? Seeds()
    {
        var place = new DirectoryInfo(AppContext.BaseDirectory);
        while (place is not null && !File.Exists(Path.Combine(place.FullName, "QuoteTracker.sln")))
            place = place.Parent;
        var seeds = place?.Parent is { } beside ? Path.Combine(beside.FullName, "shared", "seeds") : null;
        var files = Directory.Exists(seeds) ? Directory.GetFiles(seeds, "*.txt") : [];
        return files.Length == Count ? files : null;
    }

    private static IEnumerable<string> Sample() =>
        typeof(SampleDocuments).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Sample/", StringComparison.Ordinal) && name.EndsWith(".txt", StringComparison.Ordinal)).Order().Take(Count);

    private static string Write(string name, string folder)
    {
        var path = Path.Combine(folder, Path.GetFileName(name));
        using var from = typeof(SampleDocuments).Assembly.GetManifestResourceStream(name)!;
        using var to = File.Create(path);
        from.CopyTo(to);
        return path;
    }
}
