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
    public static string? First() =>
        First((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Concat(UsualFolders));

    /// <summary>The same among some folders.</summary>
    public static string? First(IEnumerable<string> folders)
    {
        IEnumerable<string> files = OperatingSystem.IsWindows() ? Names.Select(name => name + ".exe") : Names.Concat(MacNames);
        return folders.SelectMany(folder => files.Select(file => Path.Combine(folder, file))).FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> ProgramFolders() =>
        new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }
            .Select(Environment.GetFolderPath)
            .Where(folder => OperatingSystem.IsWindows() && folder.Length > 0);
}
