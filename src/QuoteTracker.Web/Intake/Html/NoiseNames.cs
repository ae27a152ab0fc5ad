using System.Collections.Frozen;

namespace QuoteTracker.Web.Intake.Html;

/// <summary>Knows from class and id names which parts of a page are not the article; the words are in <c>noise-names.txt</c>.</summary>
public static class NoiseNames
{
    private static readonly FrozenSet<string> Words = Load();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when one word of the name is a word of noise.</summary>
    public static bool Has(string? name)
    {
        for (var start = 0; start < name?.Length;)
        {
            var end = start + 1;
            while (end < name.Length && char.IsAsciiLetter(name[end]) && !(char.IsAsciiLetterUpper(name[end]) && char.IsAsciiLetterLower(name[end - 1])))
                end++;
            var word = name.AsSpan(start, end - start);
            if (Lookup.Contains(char.IsAsciiLetter(word[0]) ? word : word[1..]))
                return true;
            start = end;
        }

        return false;
    }

    private static FrozenSet<string> Load()
    {
        using var stream = typeof(NoiseNames).Assembly.GetManifestResourceStream("Intake/noise-names.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
