namespace QuoteTracker.Synthetic;

/// <summary>One thing that can be said, in parts from which its variants are made.</summary>
/// <param name="Number">Its number: quotes with one number are one statement.</param>
/// <param name="Root">The number of the line that it turns round by a negation, number, name, modal or noun; its own for all others.</param>
/// <param name="Lead">What stands before the core, without the comma; null for none.</param>
/// <param name="Core">The words that say it.</param>
/// <param name="Parts">What each word of the core is.</param>
/// <param name="Tail">What follows the core, without the comma; null for none.</param>
internal sealed record SyntheticLine(long Number, long Root, string? Lead, string[] Core, SyntheticPart[] Parts, string? Tail)
{
    /// <summary>The whole sentence, without the last mark.</summary>
    public string Text => SyntheticLine.Sentence(Lead, Core, Tail);

    /// <summary>A sentence of these parts.</summary>
    public static string Sentence(string? lead, IEnumerable<string> core, string? tail)
    {
        var words = string.Join(' ', core);
        var opened = lead is null ? words : $"{lead}, {(words.StartsWith("We ", StringComparison.Ordinal) || !IsSmallable(words) ? words : char.ToLowerInvariant(words[0]) + words[1..])}";
        if (lead is not null && words.StartsWith("We ", StringComparison.Ordinal))
            opened = $"{lead}, we {words[3..]}";
        return tail is null ? opened : $"{opened}, {tail}";
    }

    private static bool IsSmallable(string words) => words.StartsWith("The ", StringComparison.Ordinal) || words.StartsWith("Our ", StringComparison.Ordinal) || words.StartsWith("My ", StringComparison.Ordinal);
}
