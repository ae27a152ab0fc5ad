namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Parts a text into clauses and finds what denies in each.</summary>
internal static class DeniedClauses
{
    /// <summary>The clauses that share something with the other side, parted at "and", "but", "nor" and where a sentence ends. What only makes a condition ("not … until", "if … not") is no denial.</summary>
    public static List<DeniedClause> Find(string text, IReadOnlyList<PointWord> words, HashSet<string> otherStems, Func<IEnumerable<PointWord>, bool> isShared)
    {
        var clauses = Split(text, words).Select(clause => new DeniedClause(clause, [.. Denials.Find(clause, otherStems)])).ToList();
        return [.. clauses.Where(clause => clauses.Count == 1 || isShared(clause.Words)).Select(WithoutConditions)];
    }

    private static DeniedClause WithoutConditions(DeniedClause clause)
    {
        var until = clause.Words.ToList().FindIndex(word => word.Key is "until" or "till" or "before");
        var condition = clause.Words.ToList().FindIndex(word => word.Key is "if");
        return clause with
        {
            Denials = [.. clause.Denials.Where(denial => !(denial.IsPlain && until > denial.At) && !(denial.IsPlain && condition >= 0 && denial.At > condition && !clause.Words.Skip(condition).Take(denial.At - condition).Any(word => word.Key == "then")))],
        };
    }

    private static List<List<PointWord>> Split(string text, IReadOnlyList<PointWord> words)
    {
        var clauses = new List<List<PointWord>>();
        for (var i = 0; i < words.Count; i++)
        {
            if (i == 0 || words[i].Sentence != words[i - 1].Sentence || words[i].Key is "but" or "nor" or "if" or "unless" or "because" or "although" or "while" || (words[i].Key == "and" && clauses[^1].Exists(word => word.IsVerb)) || IsParted(text, words[i - 1], words[i]))
                clauses.Add([]);
            clauses[^1].Add(words[i]);
        }

        return clauses;
    }

    private static bool IsParted(string text, PointWord before, PointWord word) => word.Span.Start > before.Span.End && text.AsSpan(before.Span.End, word.Span.Start - before.Span.End).IndexOfAny(',', '—', '–') >= 0;
}
