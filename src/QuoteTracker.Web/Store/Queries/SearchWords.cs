namespace QuoteTracker.Web.Store.Queries;

/// <summary>What a person typed into the search field, cut into words and “phrases”; any string in. The last word also stands for its continuations, so that results come while one types.</summary>
internal static class SearchWords
{
    private const string Marks = "\"“”„«»";

    /// <summary>The words and phrases, at most 12, each with at least one letter or digit.</summary>
    public static IReadOnlyList<SearchWord> Split(string? typed)
    {
        var words = new List<SearchWord>();
        var inPhrase = false;
        foreach (var part in Cut(typed ?? ""))
        {
            if (part.Length == 1 && Marks.Contains(part[0], StringComparison.Ordinal))
                inPhrase = !inPhrase;
            else if (inPhrase)
                words.Add(new SearchWord(part, IsPrefix: false));
            else
                words.AddRange(part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => new SearchWord(word, IsPrefix: false)));
        }

        var found = words.Where(word => word.Text.Any(char.IsLetterOrDigit)).Take(12).ToList();
        if (found.Count > 0 && !inPhrase && typed is { Length: > 0 } && char.IsLetterOrDigit(typed[^1]))
            found[^1] = found[^1] with { IsPrefix = true };
        return found;
    }

    private static IEnumerable<string> Cut(string typed)
    {
        var start = 0;
        for (var at = 0; at < typed.Length; at++)
        {
            if (!Marks.Contains(typed[at], StringComparison.Ordinal))
                continue;
            yield return typed[start..at];
            yield return typed[at].ToString();
            start = at + 1;
        }

        yield return typed[start..];
    }
}
