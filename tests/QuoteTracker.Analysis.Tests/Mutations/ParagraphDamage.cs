namespace QuoteTracker.Analysis.Tests.Mutations;

/// <summary>What goes wrong with whole paragraphs: run together, torn, in another order, twice, gone.</summary>
internal static class ParagraphDamage
{
    public static string Join(string text, Random random) => random.Next(3) switch
    {
        0 => text.Replace('\n', ' '),
        1 => text.Replace("\n", "", StringComparison.Ordinal),
        _ => string.Concat(text.Select(c => c == '\n' && random.Next(3) == 0 ? ' ' : c)),
    };

    public static string Split(string text, Random random)
    {
        var rarity = random.Next(2) == 0 ? 8 : 60;
        return string.Concat(text.Select(c => c == ' ' && random.Next(rarity) == 0 ? "\n\n" : c.ToString()));
    }

    public static string Shuffle(string text, Random random) => Shuffled(text, '\n', random);

    public static string ShuffleWords(string text, Random random) =>
        string.Join('\n', text.Split('\n').Select(line => random.Next(3) == 0 ? Shuffled(line, ' ', random) : line));

    public static string Repeat(string text, Random random) =>
        string.Join('\n', text.Split('\n').SelectMany(line => Enumerable.Repeat(line, random.Next(4) == 0 ? 2 : 1)));

    public static string Drop(string text, Random random) => string.Join('\n', text.Split('\n').Where(_ => random.Next(4) > 0));

    private static string Shuffled(string text, char separator, Random random)
    {
        var parts = text.Split(separator);
        random.Shuffle(parts);
        return string.Join(separator, parts);
    }
}
