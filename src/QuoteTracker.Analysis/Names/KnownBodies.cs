using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>Facts about bodies known by several names, and about those that were renamed.</summary>
internal static class KnownBodies
{
    private static readonly Dictionary<string, List<int>> ByCore = new(StringComparer.Ordinal);
    private static readonly List<string> First = [];
    private static readonly int Renamed;

    static KnownBodies()
    {
        Add("known-bodies.txt");
        Renamed = First.Count;
        Add("renamed-bodies.txt");
    }

    /// <summary>Why two names are one by the facts; null when they do not say so.</summary>
    public static string? Compare(BodyName one, BodyName other)
    {
        var theirs = other.KnownAs;
        foreach (var body in one.KnownAs)
        {
            if (theirs.Contains(body)) return body < Renamed ? $"two names of one body: {First[body]}" : $"one body before and after it was renamed: {First[body]}";
        }

        return null;
    }

    /// <summary>Numbers of the bodies that bear the name.</summary>
    public static IReadOnlyList<int> Find(BodyName name) => ByCore.TryGetValue(Key(name), out var bodies) ? bodies : [];

    /// <summary>The first name of a body.</summary>
    public static string Name(int body) => First[body];

    private static void Add(string file)
    {
        foreach (var line in Lexicon.Lines(file))
        {
            var end = line.IndexOf('@', StringComparison.Ordinal);
            var names = (end < 0 ? line : line[..end]).Split('=', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (var name in names)
            {
                var key = Key(BodyName.Parse(name));
                if (!ByCore.TryGetValue(key, out var bodies)) ByCore[key] = bodies = [];
                if (!bodies.Contains(First.Count)) bodies.Add(First.Count);
            }

            First.Add(names[0]);
        }
    }

    /// <summary>The words in one spelling with the countries: "US Department of State" and "Department of State of the United States" are one key.</summary>
    private static string Key(BodyName name) => name.Acronym ?? string.Join(' ', name.Words) + "|" + string.Join(' ', name.Countries.Order(StringComparer.Ordinal));
}
