using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Themes;

/// <summary>The terms found so far in a text. The same words make the same strings: a text comes back to its terms.</summary>
internal sealed class TermList
{
    private readonly string _text;
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly string[] _parts = new string[TermRun.MostWords];
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _known;

    public TermList(string text)
    {
        _text = text;
        _known = _keys.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public List<KeyTerm> Found { get; } = [];

    public void Add(ReadOnlySpan<TermWord> words)
    {
        var span = new TextSpan(words[0].Span.Start, words[^1].Span.End);
        if (!_known.TryGetValue(span.In(_text), out var stated, out var key))
        {
            (stated, key) = (span.In(_text).ToString(), KeyOf(words));
            _keys.Add(stated, key);
        }

        Found.Add(new KeyTerm(key, stated, span));
    }

    private string KeyOf(ReadOnlySpan<TermWord> words)
    {
        for (var i = 0; i < words.Length; i++)
            _parts[i] = words[i].Key;
        return words.Length == 1 ? _parts[0] : string.Join(' ', _parts.AsSpan(0, words.Length));
    }
}
