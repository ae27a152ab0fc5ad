using System.Reflection;

namespace QuoteTracker.Synthetic;

/// <summary>The words and frames of made-up sentences, read once from <c>words.txt</c>.</summary>
internal static class SyntheticWords
{
    private static readonly Dictionary<string, string[]> Lists = Read();

    public static string[] Nouns { get; } = Lists["nouns"];

    public static string[] Adjectives { get; } = Lists["adjectives"];

    public static string[] Verbs { get; } = Lists["verbs"];

    /// <summary>What a number counts.</summary>
    public static string[] Units { get; } = Lists["units"];

    /// <summary>What may stand before a sentence's core, in the same sentence.</summary>
    public static string[] Leads { get; } = Lists["leads"];

    /// <summary>What may follow it.</summary>
    public static string[] Tails { get; } = Lists["tails"];

    /// <summary>Sentences around a line that somebody says it with.</summary>
    public static string[] Remarks { get; } = Lists["remarks"];

    /// <summary>Frames of a core with words of its theme.</summary>
    public static string[] Plain { get; } = Lists["plain"];

    /// <summary>Frames of a core around a phrase that many lines of the theme share.</summary>
    public static string[] Themed { get; } = Lists["themed"];

    public static string[] Fillers { get; } = Lists["fillers"];

    public static string[] SpeakerNames { get; } = Lists["speakers"];

    public static string[] Outlets { get; } = Lists["outlets"];

    /// <summary>Words that another translator puts in the place of a word; of general knowledge, not of the program's lexicons.</summary>
    public static IReadOnlyDictionary<string, string> Synonyms { get; } = Lists["synonyms"].Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>A made-up name of a place or family: "Kaldal", "Torenwick"; 2,112 of them.</summary>
    public static string Place(int number)
    {
        var (starts, middles, endings) = (Lists["starts"], Lists["middles"], Lists["endings"]);
        number %= starts.Length * middles.Length * endings.Length;
        return starts[number % starts.Length] + middles[number / starts.Length % middles.Length] + endings[number / starts.Length / middles.Length];
    }

    private static Dictionary<string, string[]> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("synthetic-words.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ', 2))
            .ToDictionary(line => line[0], line => line[1].Split(line[1].Contains('|') ? '|' : ' '), StringComparer.Ordinal);
    }
}
