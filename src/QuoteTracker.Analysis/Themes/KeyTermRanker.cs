namespace QuoteTracker.Analysis.Themes;

/// <summary>
/// Ranks the key terms of a collection by C-value (K. Frantzi, S. Ananiadou, H. Mima, "Automatic recognition of multi-word terms:
/// the C-value/NC-value method", International Journal on Digital Libraries 3, 2000) times inverse document frequency.
/// </summary>
/// <remarks>
/// C-value favors long terms that stand on their own and discounts a term by the longer terms it is nested in: "foreign policy" counts
/// fully, "policy priorities" hardly, when it only stands inside "foreign policy priorities". It is blind to spread, so it is multiplied by
/// how many documents hold the term, dampened (a term of one document is that document's matter, not the collection's), and by
/// the inverse document frequency (K. Spärck Jones, 1972), so that what every document says ("last year") does not become a theme.
/// Single words (acronyms, names) get the length weight log2(1 + 0.5), below every multi-word term, since the measure was made for the latter.
/// </remarks>
public static class KeyTermRanker
{
    /// <summary>The terms with a weight above zero, heaviest first; equal weights by key. The order of <paramref name="terms"/> does not matter.</summary>
    /// <param name="terms">Every term of the collection once.</param>
    /// <param name="documentCount">Number of documents in the collection.</param>
    public static IReadOnlyList<RankedTerm> Rank(IEnumerable<TermCount> terms, int documentCount)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var all = terms.ToDictionary(term => term.Key, StringComparer.Ordinal);
        var nests = Nests(all);
        return [.. all.Values
            .Select(term => new RankedTerm(term.Key, term.Text, Score(term, nests, documentCount), term.Documents))
            .Where(term => term.Score > 0)
            .OrderByDescending(term => term.Score).ThenBy(term => term.Key, StringComparer.Ordinal)];
    }

    private static double Score(TermCount term, Dictionary<string, (int Occurrences, int Terms)> nests, int documentCount)
    {
        var (occurrences, longer) = nests.GetValueOrDefault(term.Key);
        var alone = term.Occurrences - (longer == 0 ? 0 : (double)occurrences / longer);
        var words = term.Key.AsSpan().Count(' ') + 1;
        var length = Math.Log2(words == 1 ? 1.5 : words + 0.5);
        var spread = Math.Log2(1 + term.Documents);
        var rarity = Math.Log2(1 + (Math.Max(documentCount, term.Documents) / (double)Math.Max(1, term.Documents)));
        return Math.Round(length * Math.Max(0, alone) * spread * rarity / 10, 6);
    }

    /// <summary>For each term, the occurrences of the longer terms that hold it and the number of these.</summary>
    private static Dictionary<string, (int Occurrences, int Terms)> Nests(Dictionary<string, TermCount> terms)
    {
        var nests = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        foreach (var term in terms.Values)
        {
            foreach (var part in Parts(term.Key).Distinct(StringComparer.Ordinal).Where(terms.ContainsKey))
            {
                var (occurrences, count) = nests.GetValueOrDefault(part);
                nests[part] = (occurrences + term.Occurrences, count + 1);
            }
        }

        return nests;
    }

    /// <summary>Every shorter run of words inside a key.</summary>
    private static IEnumerable<string> Parts(string key)
    {
        var words = key.Split(' ');
        for (var length = 1; length < words.Length; length++)
        {
            for (var start = 0; start + length <= words.Length; start++)
                yield return string.Join(' ', words, start, length);
        }
    }
}
