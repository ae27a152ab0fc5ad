using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Chooses the words that tell namesakes apart: a role or organisation that no other has, else the years, else the source, else a number.</summary>
internal static class Telling
{
    private const int Most = 44;

    /// <summary>The words by id; a speaker whose name is only another's surname stands alone here and gets what is known.</summary>
    public static IEnumerable<KeyValuePair<long, string?>> Apart(IReadOnlyList<NamesakeFacts> namesakes)
    {
        for (var at = 0; at < namesakes.Count; at++)
        {
            var one = namesakes[at];
            yield return new(one.Id, namesakes.Count == 1 ? Cut(one.MainRole ?? one.Years ?? one.Source) : Cut(Best(one, [.. namesakes.Where(other => other != one)])) ?? $"no. {at + 1}");
        }
    }

    private static string? Best(NamesakeFacts one, IReadOnlyList<NamesakeFacts> others)
    {
        if (one.Roles.FirstOrDefault(own => others.All(other => !other.Roles.Any(theirs => Folding.Fold(Cut(theirs)!) == Folding.Fold(Cut(own)!)))) is { } telling)
            return telling;
        if (one.Years is { } years && others.All(other => other.Years != years))
            return With(one.MainRole, years);
        return one.Source is { } source && others.All(other => other.Source != source) ? With(one.MainRole, source) : null;
    }

    private static string With(string? role, string words) => role is null ? words : role.Length + words.Length + 2 <= Most ? $"{role}, {words}" : words;

    private static string? Cut(string? words)
    {
        if (words is null || words.Length <= Most)
            return words;
        var blank = words.LastIndexOf(' ', Most - 1);
        return words[..(blank > Most / 2 ? blank : Most - 1)] + "…";
    }
}
