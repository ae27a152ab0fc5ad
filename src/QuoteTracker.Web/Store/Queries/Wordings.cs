using QuoteTracker.Analysis.Recurrence;

namespace QuoteTracker.Web.Store.Queries;

/// <summary>How the wordings of a statement differ, for pages that show it.</summary>
public static class Wordings
{
    /// <summary>Equal for texts with the same words, whatever their case and marks.</summary>
    public static string KeyOf(string text) => Wording.Of(text).Key;

    /// <summary>The sentence of a text that says the line; the whole text when no sentence does so alone.</summary>
    public static string SayingOf(string line, string text) =>
        StatementMatcher.Find(Wording.Of(line), Wording.Of(text)) is { } span ? span.In(text).ToString() : text.TrimEnd(',', ';', ' ');

    /// <summary>What the later wording adds to and drops from the earlier one.</summary>
    public static IReadOnlyList<WordingPart> Compare(string before, string after) =>
    [
        .. WordDifference.Compare(before, after).Select(segment => segment.Kind switch
        {
            DifferenceKind.Added => new WordingPart(segment.After.In(after).ToString(), true, false),
            DifferenceKind.Removed => new WordingPart(segment.Before.In(before).ToString(), false, true),
            _ => new WordingPart(segment.After.In(after).ToString(), false, false),
        }),
    ];
}
