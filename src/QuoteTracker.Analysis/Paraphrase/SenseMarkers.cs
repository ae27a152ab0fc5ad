using System.Collections.Frozen;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Finds the words and phrases of <c>meaning-markers.txt</c>, compared by stems, the longest at each place.</summary>
internal static class SenseMarkers
{
    private const int Longest = 4;

    private static readonly FrozenDictionary<string, (string Family, string Class, string? Exact)> Phrases = Read();

    private static readonly FrozenSet<string> Openings = Phrases.Keys.Select(phrase => phrase.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The markers of a text in order; of equal length at one place the first of the list.</summary>
    public static IEnumerable<SenseMarker> Find(IReadOnlyList<PointWord> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!Openings.Contains(words[at].Stem))
                continue;
            for (var length = Math.Min(Longest, words.Count - at); length > 0; length--)
            {
                var slice = words.Skip(at).Take(length).ToList();
                if (slice.Exists(word => word.Kind != PointWordKind.Word) || !Phrases.TryGetValue(string.Join(' ', slice.Select(word => word.Stem)), out var found) || (found.Exact is not null && found.Exact != string.Join(' ', slice.Select(word => word.Key))))
                    continue;
                yield return new SenseMarker(found.Family, found.Class, at, length, string.Join(' ', slice.Select(word => word.Key)));
                at += length - 1;
                break;
            }
        }
    }

    private static string Key(IEnumerable<string> words) => string.Join(' ', words.Select(PointReader.StemOf));

    private static FrozenDictionary<string, (string, string, string?)> Read()
    {
        var phrases = new Dictionary<string, (string, string, string?)>(StringComparer.Ordinal);
        foreach (var sides in Lexicon.Lines("meaning-markers.txt").Select(line => line.Split('=', StringSplitOptions.TrimEntries)))
        {
            var kind = sides[0].Split(' ');
            foreach (var phrase in sides[1].Split(',', StringSplitOptions.TrimEntries))
                phrases.TryAdd(Key(phrase.TrimStart('!').Split(' ')), (kind[0], kind[1], phrase[0] == '!' ? phrase[1..] : null));
        }

        return phrases.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
