namespace QuoteTracker.Analysis.Text;

/// <summary>The characters that serve as quotation marks.</summary>
internal static class QuoteMarks
{
    /// <summary>True for every character that could be a quotation mark or part of one.</summary>
    public static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '‘' or '’' or '‚' or '‛' or '\'' or '`';

    /// <summary>True for the characters that also serve as apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '‛' or '`';
}
