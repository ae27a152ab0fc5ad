namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>A clause with all that denies in it.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Denials">The denials, places counted in <paramref name="Words"/>.</param>
internal sealed record DeniedClause(IReadOnlyList<PointWord> Words, IReadOnlyList<Denial> Denials)
{
    /// <summary>True when the clause denies: two denials in one clause say yes, "did not rule out".</summary>
    public bool IsNegative => Denials.Count % 2 == 1;

    /// <summary>The denial with the word before it, "will not", or behind it, "no warning"; and the same without the denial.</summary>
    public (string With, string Without) Shown()
    {
        var denial = Denials[0];
        var phrase = string.Join(' ', Words.Skip(denial.At).Take(denial.Length).Select(word => word.Key));
        if (!denial.IsPlain)
            return (phrase, "");
        var (before, after) = (denial.At > 0 ? Words[denial.At - 1].Key : "", denial.At + 1 < Words.Count ? Words[denial.At + 1].Key : "");
        return phrase is "not" or "never" && before.Length > 0 ? ($"{before} {phrase}", before) : after.Length > 0 ? ($"{phrase} {after}", after) : (phrase, "");
    }
}
