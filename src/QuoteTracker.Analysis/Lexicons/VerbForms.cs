namespace QuoteTracker.Analysis.Lexicons;

/// <summary>Builds the forms of an English verb that the lexicon does not write out.</summary>
internal static class VerbForms
{
    /// <summary>All forms of an entry: the ones written, or for a single word the regular -s, -ed and -ing.</summary>
    public static IReadOnlyList<string> Of(string entry)
    {
        var written = entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (written.Length > 1) return written;
        var verb = written[0];
        var third = verb.EndsWith('s') || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) ? verb + "es" : verb + "s";
        return [verb, third, verb + "ed", verb + "ing"];
    }
}
