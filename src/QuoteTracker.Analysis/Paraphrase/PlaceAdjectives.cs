using System.Collections.Frozen;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Places that are no countries, by name and adjective.</summary>
internal static class PlaceAdjectives
{
    private static readonly FrozenDictionary<string, string> ByWord = WordGroups.Firsts("place-adjectives.txt");

    /// <summary>The place that the folded word names; null for other words.</summary>
    public static string? Find(string word) => ByWord.GetValueOrDefault(word);
}
