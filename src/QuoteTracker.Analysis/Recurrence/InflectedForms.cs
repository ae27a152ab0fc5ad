using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>Tells forms of one word by their endings: "close", "closed", "closing". Endings that make another word ("nurse", "nursery"; "minister", "ministry") are none.</summary>
internal static class InflectedForms
{
    private const int ShortestStem = 3;

    /// <summary>Endings with what the base form has in their place.</summary>
    private static readonly (string Ending, string Base)[] Endings = [("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e")];

    /// <summary>True when some base form is that of both.</summary>
    public static bool AreOfOneWord(string one, string other) => one == other || BasesOf(one).Intersect(BasesOf(other)).Any();

    /// <summary>The words that it may be a form of, itself among them; not all of them are words.</summary>
    public static IEnumerable<string> BasesOf(string word)
    {
        yield return word;
        yield return Spelling.Singular(word);
        if (IrregularVerbs.BaseOf(word) is { } irregular)
            yield return irregular;
        foreach (var (ending, added) in Endings)
        {
            if (word.Length < ending.Length + ShortestStem || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word[..^ending.Length];
            yield return stem + added;
            if (added.Length == 0 && stem.Length > ShortestStem && stem[^1] == stem[^2])
                yield return stem[..^1];
        }
    }
}
