using System.Runtime.InteropServices;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Themes;

/// <summary>Follows the words of a text, keeps those that a term could go over, and takes the terms out of them at each break.</summary>
internal sealed class TermRun
{
    internal const int MostWords = 5;
    private const int LongestRun = 8;
    private readonly TermList _terms;
    private readonly List<TermWord> _run = new(LongestRun);

    /// <summary>Names and roles of people, in order.</summary>
    private readonly List<TextSpan> _names;
    private int _name;

    public TermRun(string text, IEnumerable<TextSpan> excluded)
    {
        _terms = new TermList(text);
        _names = [.. excluded];
        _names.RemoveAll(span => span.IsEmpty);
        _names.Sort();
    }

    public List<KeyTerm> Found => _terms.Found;

    /// <summary>Reads words to their end, all of them behind those read before.</summary>
    public void Read(TermWords words)
    {
        while (words.TryRead(out var word))
        {
            if (word.Role == TermRole.Break || (word.Role == TermRole.Link && !(_run.Count > 0 && _run[^1].HasCapital)) || IsExcluded(word.Span))
                Close();
            else
                Extend(word);
        }

        Close();
    }

    /// <summary>Words come in order, so that excluded spans before the word can be forgotten, all but one that reaches beyond it.</summary>
    private bool IsExcluded(TextSpan word)
    {
        while (_name < _names.Count && _names[_name].End <= word.Start)
            _name++;
        return _name < _names.Count && _names[_name].Overlaps(word);
    }

    private void Extend(in TermWord word)
    {
        if (_run.Count > 0 && _run[^1].Role == TermRole.Link && !word.HasCapital)
        {
            _run.RemoveAt(_run.Count - 1);
            Close();
        }

        if (_run.Count == LongestRun)
            Close();
        _run.Add(word);
        if (word.EndsRun)
            Close();
    }

    private void Close()
    {
        while (_run.Count > 0 && _run[^1].Role != TermRole.Noun)
            _run.RemoveAt(_run.Count - 1);
        var words = CollectionsMarshal.AsSpan(_run);
        for (var start = 0; start < words.Length; start++)
        {
            for (var length = Math.Min(MostWords, words.Length - start); length > 0; length--)
            {
                if (IsTerm(words.Slice(start, length)) && !BreaksName(words, start))
                    _terms.Add(words.Slice(start, length));
            }
        }

        _run.Clear();
    }

    private static bool IsTerm(ReadOnlySpan<TermWord> words)
    {
        ref readonly var first = ref words[0];
        ref readonly var last = ref words[^1];
        if (last.Role != TermRole.Noun || first.Role == TermRole.Link || last.Form.Is(TermTraits.PlainHead))
            return false;
        if (words.Length == 1)
            return IsSingle(first);
        if (first.Role == TermRole.Light && !(first.HasCapital && words[1].HasCapital))
            return false;
        foreach (ref readonly var word in words)
        {
            if (word.Role == TermRole.Light && !word.HasCapital)
                return false;
        }

        return !IsBareName(words) && !first.Form.Is(TermTraits.PlainHead);
    }

    /// <summary>True for "York Times" of "New York Times", "Patriotic War" of "Great Patriotic War": the adjective belongs to the name.</summary>
    private static bool BreaksName(ReadOnlySpan<TermWord> words, int start) =>
        start > 0 && words[start].HasCapital && words[start - 1] is { Role: TermRole.Light, HasCapital: true };

    /// <summary>An acronym that names something, or a word that is a topic by itself.</summary>
    private static bool IsSingle(in TermWord word) => word.Form.Has(TermShape.Acronym) ? !word.Form.Is(TermTraits.PlainAcronym) : word.Form.Is(TermTraits.Topic);

    /// <summary>Two words that say no more than a plain noun each: "news conference", "press service".</summary>
    private static bool IsBareName(ReadOnlySpan<TermWord> words) => words.Length == 2 && words[0].Form.Is(TermTraits.PlainNoun) && words[1].Form.Is(TermTraits.PlainNoun) && !words[1].HasCapital;
}
