using System.Text.RegularExpressions;

namespace QuoteTracker.Analysis.Tests.Architecture;

/// <summary>A source file of the repository, read for its house rules.</summary>
/// <param name="Path">From the repository's root, with forward slashes.</param>
/// <param name="Text">All of it.</param>
public sealed partial record SourceFile(string Path, string Text)
{
    private static readonly string[] Extensions = [".cs", ".razor", ".css"];

    private static readonly Lazy<IReadOnlyList<SourceFile>> Files = new(() => ReadAll());

    /// <summary>Every C#, Razor and style file under <c>src</c> and <c>tests</c>.</summary>
    public static IReadOnlyList<SourceFile> All => Files.Value;

    public static IEnumerable<SourceFile> CSharpOfSrc => All.Where(file => file.IsIn("src/") && file.Path.EndsWith(".cs", StringComparison.Ordinal));

    public int Lines => Text.AsSpan().TrimEnd().Count('\n') + 1;

    /// <summary>The room: <c>Analysis/Quotes</c>, <c>Web/Store</c>; <c>Analysis</c> for a file at a project's root.</summary>
    public string Room => RoomOf(Path.Split('/')[1..^1]);

    /// <summary>The rooms that the file's using lines name.</summary>
    public IEnumerable<string> UsedRooms => UsingLine().Matches(Text).Select(match => RoomOf(match.Groups["name"].Value.Split('.')));

    public bool IsIn(string folder) => Path.StartsWith(folder, StringComparison.Ordinal) || Path.Contains("/" + folder, StringComparison.Ordinal);

    public override string ToString() => Path;

    private static string RoomOf(string[] parts)
    {
        var project = parts[0] == "QuoteTracker" ? parts[1] : parts[0].Replace("QuoteTracker.", "", StringComparison.Ordinal);
        var room = parts.Skip(parts[0] == "QuoteTracker" ? 2 : 1).FirstOrDefault();
        return room is null ? project : $"{project}/{room}";
    }

    private static List<SourceFile> ReadAll()
    {
        var root = FindRoot();
        return [.. new[] { "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(System.IO.Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .Where(path => Extensions.Contains(System.IO.Path.GetExtension(path)))
            .Select(path => (Full: path, Short: System.IO.Path.GetRelativePath(root, path).Replace('\\', '/')))
            .Where(path => !path.Short.Contains("/obj/", StringComparison.Ordinal) && !path.Short.Contains("/bin/", StringComparison.Ordinal))
            .OrderBy(path => path.Short, StringComparer.Ordinal)
            .Select(path => new SourceFile(path.Short, File.ReadAllText(path.Full)))];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "QuoteTracker.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("QuoteTracker.sln is in no folder above the tests.");
    }

    [GeneratedRegex(@"^\s*@?(global\s+)?using\s+(static\s+)?(\w+\s*=\s*)?(?<name>QuoteTracker\.[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex UsingLine();
}
