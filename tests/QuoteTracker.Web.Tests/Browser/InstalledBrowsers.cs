namespace QuoteTracker.Web.Tests.Browser;

/// <summary>Finds a browser that the tests can drive, so that nothing has to be downloaded for them.</summary>
internal static class InstalledBrowsers
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

    private static readonly string[] UsualFolders =
    [
        "/usr/bin", "/usr/local/bin", "/snap/bin", "/usr/lib/chromium",
        "/Applications/Chromium.app/Contents/MacOS", "/Applications/Google Chrome.app/Contents/MacOS", "/Applications/Microsoft Edge.app/Contents/MacOS",
        .. ProgramFolders().SelectMany(folder => new[] { Path.Combine(folder, "Google/Chrome/Application"), Path.Combine(folder, "Microsoft/Edge/Application"), Path.Combine(folder, "Chromium/Application") }),
    ];

    private static readonly string[] MacNames = ["Chromium", "Google Chrome", "Microsoft Edge"];

    /// <summary>The program file of the first one; null where there is none.</summary>
    public static string? First() => Candidates().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> files = OperatingSystem.IsWindows() ? Names.Select(name => name + ".exe") : Names.Concat(MacNames);
        return path.Concat(UsualFolders).SelectMany(folder => files.Select(file => Path.Combine(folder, file)));
    }

    private static IEnumerable<string> ProgramFolders() =>
        new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }
            .Select(Environment.GetFolderPath)
            .Where(folder => OperatingSystem.IsWindows() && folder.Length > 0);
}
