using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Names;

/// <summary>A word of what stands around a name.</summary>
/// <param name="Text">Without the mark of the possessive.</param>
/// <param name="Folded">The same folded.</param>
/// <param name="EndsPart">A comma, bracket or the like follows.</param>
internal readonly record struct ContextWord(string Text, string Folded, bool EndsPart)
{
    public bool IsCapital => char.IsUpper(Text[0]);

    public static List<ContextWord> Split(string text)
    {
        var words = new List<ContextWord>();
        for (var at = 0; at < text.Length;)
        {
            if (!IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && (IsLetter(text[end]) || text[end] is '.' or '-' or '\'' or '’' or '‐' or '‑')) end++;
            var isStop = text[end - 1] == '.';
            var word = Plain(text[at..end]);
            if (word.Length > 0 && Folding.Fold(word) is { Length: > 0 } folded) words.Add(new ContextWord(word, folded, (end < text.Length && text[end] is ',' or ';' or '(' or ')' or ':') || end >= text.Length || isStop && word.Length > 3));
            at = Math.Max(end, at + 1);
        }

        return words;
    }

    private static string Plain(string word)
    {
        var trimmed = word.Trim('.', '-', '\'', '’', '‐', '‑');
        return trimmed.EndsWith("'s", StringComparison.Ordinal) || trimmed.EndsWith("’s", StringComparison.Ordinal) ? trimmed[..^2] : trimmed;
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
