namespace QuoteTracker.Synthetic;

/// <summary>A theme of made-up sentences: its nouns, and phrases that many of its lines share without being the same line.</summary>
internal sealed class SyntheticTheme
{
    private const int OwnNouns = 40;
    private const int OwnPhrases = 12;

    public SyntheticTheme(long seed, int number)
    {
        var random = new SyntheticRandom(seed, 1, number);
        Nouns = [.. Enumerable.Range(0, OwnNouns).Select(_ => random.Of(SyntheticWords.Nouns)).Distinct()];
        Phrases = [.. Enumerable.Range(0, OwnPhrases).Select(_ => $"{random.Of(SyntheticWords.Adjectives)} {random.Of(Nouns)} {random.Of(Nouns)}")];
        Name = $"{Nouns[0]} {Nouns[1]}";
    }

    public string Name { get; }

    public string[] Nouns { get; }

    /// <summary>Three content words each: "coastal ferry tariff".</summary>
    public string[] Phrases { get; }
}
