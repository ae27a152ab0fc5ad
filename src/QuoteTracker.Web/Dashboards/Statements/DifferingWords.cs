using System.Text.RegularExpressions;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Says in a few words what sets two wordings apart: <c>will / will not</c>, <c>900 / 90</c>.</summary>
internal static partial class DifferingWords
{
    private const int MostWords = 4;

    /// <summary>The differing words of both, the earlier wording's first, at the word that <paramref name="reason"/> names in quotation marks; the reason itself when they are not found or are many.</summary>
    public static string Of(IReadOnlyList<DiffPart> difference, string reason)
    {
        foreach (var word in Named().Matches(reason).Select(match => match.Groups[1].Value))
        {
            for (var at = 0; at < difference.Count; at++)
            {
                if (difference[at].Kind != DiffKind.Same && Wordings.KeyOf(difference[at].Text).Split(' ').Contains(word))
                    return Pair(difference, at) ?? reason;
            }
        }

        return reason;
    }

    /// <summary>Both sides at a difference; where one has no words there, the shared word beside it shows the place.</summary>
    private static string? Pair(IReadOnlyList<DiffPart> difference, int at)
    {
        var start = at > 0 && difference[at - 1].Kind != DiffKind.Same ? at - 1 : at;
        var end = start + 1 < difference.Count && difference[start + 1].Kind != DiffKind.Same ? start + 2 : start + 1;
        var (removed, added) = (Side(DiffKind.Removed), Side(DiffKind.Added));
        if (removed.Length > MostWords || added.Length > MostWords)
            return null;
        if (removed.Length > 0 && added.Length > 0)
            return $"{string.Join(' ', removed)} / {string.Join(' ', added)}";
        if (start > 0 && WordsOf(difference[start - 1].Text) is [.., var before])
            return $"{string.Join(' ', [before, .. removed])} / {string.Join(' ', [before, .. added])}";
        return end < difference.Count && WordsOf(difference[end].Text) is [var after, ..] ? $"{string.Join(' ', [.. removed, after])} / {string.Join(' ', [.. added, after])}" : null;

        string[] Side(DiffKind kind) => [.. difference.Take(start..end).Where(part => part.Kind == kind).SelectMany(part => WordsOf(part.Text))];
    }

    private static string[] WordsOf(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("“([^”]+)”")]
    private static partial Regex Named();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}
