using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Recurrence;
using QuoteTracker.Analysis.Text;

using WordTraits = QuoteTracker.Analysis.Recurrence.WordTraits;

namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>Reads the words of a text for comparing its point: numbers and places in one word each, names told from other capitals.</summary>
internal sealed class PointReader
{
    private const int LongestPlace = 4;

    private readonly string _text;
    private readonly IReadOnlyList<WordingWord> _words;
    private readonly List<string> _keys;
    private readonly bool _isTitled;
    private readonly List<PointWord> _read = [];

    private PointReader(string text)
    {
        _text = text;
        _words = Wording.Of(text).Parts;
        _keys = [.. _words.Select(word => word.Key)];
        var letters = _words.Where(word => word.IsContent && word.Span.Length > 3 && char.IsLetter(text[word.Span.Start])).ToList();
        _isTitled = letters.Count > 2 && letters.Count(word => char.IsUpper(text[word.Span.Start])) > 0.6 * letters.Count;
    }

    /// <summary>The words of <paramref name="text"/> in order; any string is fine.</summary>
    public static IReadOnlyList<PointWord> Read(string text)
    {
        var reader = new PointReader(text);
        for (var at = 0; at < reader._words.Count;)
            at += reader.ReadAt(at);
        return reader._read;
    }

    /// <summary>"The old one", "one of them".</summary>
    private bool IsPronoun(int at, Quantity quantity) => _keys[at] == "1" && quantity.Words == 1 && !(at + 1 < _words.Count && _words[at + 1].IsContent && _words[at + 1].Sentence == _words[at].Sentence);

    /// <returns>How many words were read.</returns>
    private int ReadAt(int at)
    {
        if (QuantityReader.Read(_keys, at) is { } quantity && !IsPronoun(at, quantity))
        {
            _read.Add(Number(at, quantity));
            return quantity.Words;
        }

        for (var length = Math.Min(LongestPlace, _words.Count - at); length > 0; length--)
        {
            if (Place(at, length) is { } place)
            {
                _read.Add(place);
                return length;
            }
        }

        _read.Add(Word(at));
        return 1;
    }

    private PointWord Number(int at, Quantity quantity)
    {
        var last = at + quantity.Words - 1;
        var next = last + 1 < _keys.Count ? Units.Find(_keys[last + 1]) : null;
        var unit = quantity.Unit ?? next;
        var value = Math.Round(quantity.Value, 6).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new PointWord(string.Join(' ', _keys.Skip(at).Take(quantity.Words)), quantity.Unit is null or "year" ? $"#{value}" : $"#{value} {quantity.Unit}", PointWordKind.Number, WordUse.None, WordTraits.Number, -1, _words[at].Sentence, Span(at, last))
        {
            Unit = unit,
            Value = quantity.Value,
        };
    }

    private PointWord? Place(int at, int length)
    {
        var span = Span(at, at + length - 1);
        if (!char.IsUpper(_text[span.Start]) || (length > 1 && !char.IsUpper(_text[_words[at + length - 1].Span.Start])))
            return null;
        var folded = string.Join(' ', _keys.Skip(at).Take(length));
        if (Places.Find(folded, span.In(_text).ToString()) is not { } country)
            return PlaceAdjectives.Find(folded) is { } place ? new PointWord(folded, "@" + place, PointWordKind.Place, WordUse.None, WordTraits.Name, -1, _words[at].Sentence, span) : null;
        var stem = Places.IsWithin(folded) ? folded : "@" + country;
        return new PointWord(folded, stem, PointWordKind.Place, WordUse.None, WordTraits.Name, Rank(folded), _words[at].Sentence, span)
        {
            IsNoun = true,
            Country = Places.IsWithin(folded) ? "@" + country : null,
            IsPossessive = span.In(_text) is [.., '\'' or '’', 's'],
        };
    }

    private PointWord Word(int at)
    {
        var word = _words[at];
        var use = WordVectors.Shared.UseOf(word.Key);
        var kind = IsName(at, use) ? PointWordKind.Name : PointWordKind.Word;
        var stem = kind == PointWordKind.Name ? word.Key : StemOf(word.Key);
        return new PointWord(word.Key, stem, kind, kind == PointWordKind.Name ? WordUse.None : use, word.Key == "1" ? WordTraits.Function : word.Traits, Rank(word.Key), word.Sentence, word.Span)
        {
            IsNoun = kind == PointWordKind.Name || (use.Has(WordUse.MostlyNoun) && word.IsContent) || (use.Has(WordUse.Noun) && at > 0 && _keys[at - 1] is "the" or "a" or "an" or "his" or "her" or "their" or "our" or "my"),
            IsPossessive = word.Span.In(_text) is [.., '\'' or '’', 's'],
        };
    }

    /// <summary>The stem of the base form: "sent" → "send".</summary>
    public static string StemOf(string key) => Stemmer.Stem(IrregularVerbs.BaseOf(key) ?? WordForms.StemOf(key));

    /// <summary>A capital inside a sentence makes a name; at its beginning, and where nearly all words have capitals, only when the word is no other or a name follows.</summary>
    private bool IsName(int at, WordUse use)
    {
        var word = _words[at];
        if (word.Key == "may" && at > 0 && _words[at - 1].Sentence == word.Sentence && char.IsUpper(_text[word.Span.Start]))
            return true; // the month, not the verb
        if (!word.Is(WordTraits.Name | WordTraits.MaybeName) || !word.IsContent || ExclusiveWords.IsCalendar(word.Key))
            return false;
        if (word.Is(WordTraits.Name) && !_isTitled)
            return true;
        return use == WordUse.None || (!_isTitled && at + 1 < _words.Count && _words[at + 1].Is(WordTraits.Name) && _words[at + 1].IsContent && WordVectors.Shared.UseOf(_keys[at + 1]) == WordUse.None);
    }

    private static int Rank(string key) => WordVectors.Shared.RankOf(key);

    private TextSpan Span(int first, int last) => new(_words[first].Span.Start, Math.Max(_words[first].Span.End, _words[last].Span.End));
}
