using System.Collections.Frozen;
using System.Reflection;

namespace QuoteTracker.Analysis.Lexicons;

/// <summary>Reads the word lists of this folder: one entry a line, <c>#</c> starts a comment, blank lines do not count.</summary>
internal static class Lexicon
{
    /// <summary>The entries of a list, trimmed, in the order of the file.</summary>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            var comment = line.IndexOf('#', StringComparison.Ordinal);
            var entry = (comment < 0 ? line : line[..comment]).Trim();
            if (entry.Length > 0)
                lines.Add(entry);
        }

        return lines;
    }

    /// <summary>A file that is built in, by its name alone.</summary>
    public static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"There is no lexicon named {name}.");

    /// <summary>The entries of a list as a set, compared by ordinal.</summary>
    public static FrozenSet<string> Set(string name) => Lines(name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a list with several words a line, in the order of the file.</summary>
    public static IEnumerable<string> Words(string name) => Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words of a list with several words a line as a set, compared by ordinal.</summary>
    public static FrozenSet<string> WordSet(string name) => Words(name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What stands behind <paramref name="kind"/> in a list of <c>kind entry</c> lines.</summary>
    public static IEnumerable<string> OfKind(string name, string kind) => Lines(name).Where(line => line.StartsWith(kind + ' ', StringComparison.Ordinal)).Select(line => line[(kind.Length + 1)..]);

    /// <summary>A list of <c>key value</c> lines, split at the first space; the last of equal keys wins.</summary>
    public static FrozenDictionary<string, string> Pairs(string name)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Lines(name))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space > 0)
                pairs[line[..space]] = line[(space + 1)..].Trim();
        }

        return pairs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
