namespace QuoteTracker.Analysis.Text;

/// <summary>Turns offsets in code points, as other languages count them, into offsets in UTF-16 code units.</summary>
public static class CodePoints
{
    /// <summary>For each code point of <paramref name="text"/> the index of its first code unit, and last the length of the text. A lone surrogate counts as one.</summary>
    public static IReadOnlyList<int> Starts(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var starts = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += i + 1 < text.Length && char.IsSurrogatePair(text, i) ? 2 : 1) starts.Add(i);
        starts.Add(text.Length);
        return starts;
    }
}
