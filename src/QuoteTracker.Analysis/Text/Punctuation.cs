namespace QuoteTracker.Analysis.Text;

/// <summary>Kinds of punctuation.</summary>
internal static class Punctuation
{
    /// <summary>Hyphen, en dash, em dash, horizontal bar.</summary>
    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '‒';

    /// <summary>Marks that end a sentence.</summary>
    public static bool EndsSentence(char c) => c is '.' or '?' or '!' or '…';
}
