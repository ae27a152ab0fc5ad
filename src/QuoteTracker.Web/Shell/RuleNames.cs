namespace QuoteTracker.Web.Shell;

/// <summary>The rules by which quotes get their speakers, in the words of the pages.</summary>
public static class RuleNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["unknown"] = "nobody is named",
        ["withheld"] = "too unsure to name anybody",
        ["taken-up"] = "goes on from the quote before",
        ["colon-before"] = "named before the colon that leads in",
        ["sentence-before"] = "named in a sentence before",
        ["sentence-after"] = "named in the sentence after",
        ["cue-before"] = "“Name said, …”",
        ["cue-after"] = "“…, Name said”",
        ["cue-inverted"] = "“…, said Name”",
        ["cue-passive"] = "quoted as saying",
        ["according-to"] = "according to",
        ["name-colon"] = "“Name: …”",
        ["credit-line"] = "name after a dash",
        ["cue-in-sentence"] = "named in the same sentence",
        ["same-sentence"] = "named in the same sentence",
        ["by-hand"] = "added by hand",
    };

    /// <summary>The rule in a few words; one that has none is called by its key.</summary>
    public static string Of(string rule) => Names.GetValueOrDefault(rule) ?? rule.Replace('-', ' ');
}
