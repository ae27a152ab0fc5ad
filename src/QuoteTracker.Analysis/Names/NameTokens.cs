using System.Buffers;

namespace QuoteTracker.Analysis.Names;

/// <summary>Cuts a person's name into its written words, in the order in which it is spoken.</summary>
internal sealed class NameTokens
{
    private static readonly SearchValues<char> Openers = SearchValues.Create(['"', '“', '(', '«', '„', '[', '‘']);
    private static readonly SearchValues<char> Closers = SearchValues.Create(['"', '”', ')', '»', '“', ']', '’']);

    private NameTokens(List<NameToken> words, List<string> nicknames, bool isTurned) => (Words, Nicknames, IsTurned) = (words, nicknames, isTurned);

    public List<NameToken> Words { get; }

    public List<string> Nicknames { get; }

    /// <summary>True when the surname came first, before a comma: "Putin, Vladimir".</summary>
    public bool IsTurned { get; }

    public static NameTokens Of(string name)
    {
        var nicknames = new List<string>();
        var rest = TakeNicknames(name, nicknames);
        if (!rest.Contains(',', StringComparison.Ordinal)) return new(Split(rest), nicknames, false);
        var parts = rest.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 2) return new(Split(rest.Replace(',', ' ')), nicknames, false);
        var (first, second) = (Split(parts[0]), Split(parts[1]));
        if (first.Count == 0 || second.Count == 0) return new([.. first, .. second], nicknames, false);
        if (NameMarks.IsSuffix(second[0])) return new([.. first, second[0]], nicknames, false);
        if (NameMarks.IsTitle(second[0])) return new(first, nicknames, false);
        var suffix = parts.Length > 2 ? Split(parts[2]) : [];
        return new([.. second, .. first, .. suffix], nicknames, true);
    }

    private static List<NameToken> Split(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit)).Select(word => new NameToken(WithArticleApart(word)))];

    /// <summary>"ElBaradei" as "El-Baradei".</summary>
    private static string WithArticleApart(string word) =>
        word.Length > 4 && (word.StartsWith("El", StringComparison.Ordinal) || word.StartsWith("Al", StringComparison.Ordinal)) && char.IsUpper(word[2]) && char.IsLower(word[3]) ? word.Insert(2, "-") : word;

    /// <summary>Takes out what stands in marks or brackets; an apostrophe within a word opens nothing.</summary>
    private static string TakeNicknames(string name, List<string> nicknames)
    {
        for (var from = 0; from < name.Length;)
        {
            var open = name.AsSpan(from).IndexOfAny(Openers);
            if (open < 0) return name;
            open += from;
            var close = name.AsSpan(open + 1).IndexOfAny(Closers);
            if (close < 1 || open > 0 && name[open - 1] != ' ')
            {
                from = open + 1;
                continue;
            }

            var within = name.Substring(open + 1, close);
            if (within.Any(char.IsLetter) && !within.Contains(' ', StringComparison.Ordinal)) nicknames.Add(within);
            name = string.Concat(name.AsSpan(0, open), " ", name.AsSpan(open + close + 2));
            from = open;
        }

        return name;
    }
}
