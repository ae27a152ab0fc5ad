using System.Globalization;
using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Names;

/// <summary>Reads countries, offices, years and other names out of the words around a name.</summary>
internal sealed class ContextReader
{
    private const int MostLetters = 400;
    private const int LongestPhrase = 5;
    private const int Open = 9999;
    private static readonly Dictionary<string, string> Offices = Entries("office-phrases.txt");
    private static readonly string[] Relations = ["father", "mother", "son", "daughter", "wife", "husband", "brother", "sister", "widow", "widower", "uncle", "aunt", "cousin", "nephew", "niece", "grandson", "granddaughter", "grandfather", "grandmother", "stepson", "stepdaughter"];
    private static readonly string[] Fillers = ["of", "the", "a", "an", "and", "in", "for", "at", "by", "to", "on", "from", "as", "with", "his", "her", "its", "since", "until", "known", "later", "now", "called", "named", "born"];
    private readonly List<ContextWord> _words;
    private readonly List<string> _countries = [];
    private readonly List<string> _offices = [];
    private readonly List<string> _names = [];
    private readonly List<string> _plain = [];
    private readonly List<string> _otherNames = [];
    private int? _first;
    private int? _last;
    private bool _isFormer;
    private bool _isRelative;
    private int _ordinal;

    public ContextReader(string text) => _words = ContextWord.Split(text.Length > MostLetters ? text[..MostLetters] : text);

    public NameContext Read()
    {
        for (var at = 0; at < _words.Count;)
            at += Take(at);
        return new NameContext
        {
            Countries = [.. _countries.Distinct()],
            Offices = [.. _offices.Distinct()],
            Names = [.. _names.Distinct()],
            Words = [.. _plain.Distinct()],
            OtherNames = _otherNames,
            FirstYear = _first,
            LastYear = _last,
            IsFormer = _isFormer,
            IsRelative = _isRelative,
            Ordinal = _ordinal,
        };
    }

    private int Take(int at)
    {
        var word = _words[at];
        if (TakeYear(at) || TakeOrdinal(word.Folded)) return 1;
        if (OtherName(at) is > 0 and var named) return named;
        if (!_isRelative && Relations.Contains(word.Folded) && at + 1 < _words.Count && _words[at + 1].Folded == "of")
        {
            _isRelative = true;
            return _words.Count;
        }

        for (var count = Math.Min(LongestPhrase, _words.Count - at); count > 0; count--)
        {
            var phrase = count == 1 ? word.Folded : string.Join(' ', _words.Skip(at).Take(count).Select(it => it.Folded));
            if (Offices.TryGetValue(phrase, out var office))
            {
                _offices.Add(office);
                return count;
            }

            if (word.IsCapital && Places.Find(phrase, string.Join(' ', _words.Skip(at).Take(count).Select(it => it.Text))) is { } country)
            {
                _countries.Add(country);
                if (Places.IsWithin(phrase)) _names.Add(phrase);
                return count;
            }
        }

        if (IsMinistry(at))
        {
            _offices.Add(word.Folded + " minister");
            return 2;
        }

        if (word.Folded is "former" or "formerly" or "ex" or "late") _isFormer |= word.Folded != "formerly";
        else if (word.Folded.Length > 1 && !Fillers.Contains(word.Folded)) (word.IsCapital ? _names : _plain).Add(word.Folded);
        return 1;
    }

    /// <summary>"business secretary", "sports minister": an office that no list has.</summary>
    private bool IsMinistry(int at) => at + 1 < _words.Count && !_words[at].EndsPart && _words[at + 1].Folded is "minister" or "secretary"
        && (at + 2 >= _words.Count || _words[at + 2].Folded is not "general" and not "of") && _words[at].Text.Any(char.IsLower) && _words[at].Folded.Length > 3 && char.IsLetter(_words[at].Text[0]) && !Fillers.Contains(_words[at].Folded) && _words[at].Folded is not "former" and not "then";

    private bool TakeYear(int at)
    {
        var text = _words[at].Folded;
        if (text.Length < 4 || !char.IsAsciiDigit(text[0])) return false;
        var isDecade = text.Length == 5 && text[4] == 's';
        if (!Year(text.AsSpan(0, 4), out var first) || text.Length > 4 && !isDecade && text[4] != '-') return false;
        var last = isDecade ? first + 9 : text.Length == 9 && Year(text.AsSpan(5), out var end) ? end : first;
        var before = at > 0 ? _words[at - 1].Folded : "";
        if (before == "born") return true;
        if (before == "since") last = Open;
        if (before == "until") first -= 10;
        _first = Math.Min(_first ?? first, first);
        _last = Math.Max(_last ?? last, last);
        return true;
    }

    private static bool Year(ReadOnlySpan<char> digits, out int year) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1000 and <= 2100;

    private bool TakeOrdinal(string word)
    {
        if (word.Length is < 3 or > 5 || !char.IsAsciiDigit(word[0]) || !(word.EndsWith("th", StringComparison.Ordinal) || word.EndsWith("st", StringComparison.Ordinal) || word.EndsWith("nd", StringComparison.Ordinal) || word.EndsWith("rd", StringComparison.Ordinal))) return false;
        if (!int.TryParse(word.AsSpan(0, word.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        _ordinal = number;
        return true;
    }

    /// <summary>"formerly known as Facebook", "previously called Raider Oil", "formerly the National Front": how many words; 0 when no name is given.</summary>
    private int OtherName(int at)
    {
        var start = at;
        if (_words[at].Folded is "formerly" or "previously" or "originally" or "later" or "also" or "now" or "once" or "known" or "renamed" or "born" or "nee" or "aka" or "alias")
        {
            var isKnown = _words[at].Folded is "formerly" or "previously" or "renamed" or "nee" or "aka" or "alias" or "originally";
            while (++start < _words.Count && !_words[start - 1].EndsPart && _words[start].Folded is "known" or "called" or "named" or "as" or "the" or "to" or "into" or "until" or "from")
                isKnown |= _words[start].Folded is "as" or "called" or "named" or "from";
            if (!isKnown && _words[at].Folded != "born" || start >= _words.Count || _words[start - 1].EndsPart || !_words[start].IsCapital) return 0;
            var end = start;
            while (end < _words.Count && (_words[end].IsCapital || end + 1 < _words.Count && _words[end].Folded is "of" or "and" or "for" or "the" or "de" && _words[end + 1].IsCapital))
            {
                end++;
                if (_words[end - 1].EndsPart) break;
            }

            _otherNames.Add(string.Join(' ', _words.Skip(start).Take(end - start).Select(word => word.Text)));
            return end - at;
        }

        return 0;
    }

    private static Dictionary<string, string> Entries(string name) => Lexicon.Lines(name).Select(line => line.Split('=', StringSplitOptions.TrimEntries)).ToDictionary(parts => Folding.Fold(parts[0]), parts => parts[1], StringComparer.Ordinal);
}
