namespace QuoteTracker.Web.Intake.Text;

/// <summary>The one cleaning of text, at the door: what no database keeps becomes U+FFFD, so that every offset stays where it was.</summary>
public static class CleanText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with each NUL and each half of a surrogate pair replaced by U+FFFD; the same length, the same string when there is none.</summary>
    public static string Of(string text)
    {
        var first = FirstFault(text, 0);
        if (first < 0)
            return text;
        return string.Create(text.Length, text, static (clean, dirty) =>
        {
            dirty.CopyTo(clean);
            for (var at = FirstFault(dirty, 0); at >= 0; at = FirstFault(dirty, at + 1))
                clean[at] = Replacement;
        });
    }

    private static int FirstFault(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\0')
                return at;
            if (!char.IsSurrogate(c))
                continue;
            if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                at++;
            else
                return at;
        }

        return -1;
    }
}
