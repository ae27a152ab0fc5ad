using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>Reads the words of a wording from a text, stretch by stretch.</summary>
internal sealed class WordingReader(string text)
{
    /// <summary>A bracket longer than this was never closed, and its words count.</summary>
    private const int LongestBracket = 200;

    private readonly List<WordingWord> _words = [];
    private int _sentence;
    private int _clause;
    private bool _opensSentence = true;
    private bool _afterComma;
    private WordTraits _parted;
    private TextSpan _at;
    private string? _currency;
    private int _tens = -1;

    /// <summary>The words read so far.</summary>
    public IReadOnlyList<WordingWord> Words => _words;

    /// <summary>Reads one stretch.</summary>
    public void Read(TextSpan span)
    {
        var index = span.Start;
        for (var word = WordScanner.Next(text, index, span.End); !word.IsEmpty; word = WordScanner.Next(text, index, span.End))
        {
            var bracket = ReadMarks(index, word.Start, span.End);
            if (bracket > 0)
            {
                index = bracket;
                continue;
            }

            ReadWord(word);
            index = word.End;
        }

        ReadMarks(index, span.End, span.End);
        FlushCurrency();
    }

    /// <summary>Reads the marks between two words; returns where to go on when they open a bracket to be skipped, else 0.</summary>
    private int ReadMarks(int start, int end, int limit)
    {
        _afterComma = false;
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '[' when ClosingBracket(i, limit) is > 0 and var close:
                    return close;
                case '?' when _words.Count > 0:
                    _words[^1] = _words[^1] with { Traits = _words[^1].Traits | WordTraits.Asks };
                    EndSentence(i);
                    break;
                case '.' or '!' or '…' or '\n' when _words.Count > 0:
                    EndSentence(i);
                    break;
                case ':' or ';' when i + 1 < end && char.IsWhiteSpace(text[i + 1]):
                    EndSentence(i);
                    _parted |= text[i] == ':' ? WordTraits.AfterColon : WordTraits.None;
                    break;
                case ',':
                    _afterComma = true;
                    _parted |= WordTraits.AfterComma;
                    break;
                case '—' or '–' when i > start:
                    _parted |= WordTraits.AfterComma;
                    break;
                case '%':
                    _at = new TextSpan(i, i + 1);
                    Add("percent", WordTraits.Number);
                    break;
                case '$' or '€' or '£':
                    _currency = text[i] switch { '$' => "dollars", '€' => "euros", _ => "pounds" };
                    break;
                case '-' or '–' when i == start && i + 1 == end:
                    continue;
            }

            if (text[i] != '-')
                _tens = -1;
        }

        return 0;
    }

    /// <summary>A period after a single capital ("J. Smith") and a period or … before a small letter end no sentence.</summary>
    private void EndSentence(int index)
    {
        if (text[index] == '.' && index > 0 && char.IsUpper(text[index - 1]) && (index < 2 || !char.IsLetter(text[index - 2])))
            return;
        if (text[index] is '.' or '…' && NextLetterIsSmall(index))
            return;
        if (!_opensSentence)
            (_sentence, _clause) = (_sentence + 1, _clause + 1);
        _opensSentence = true;
    }

    private bool NextLetterIsSmall(int index)
    {
        for (var i = index + 1; i < text.Length && i < index + 4; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
                return char.IsLower(text[i]);
        }

        return false;
    }

    /// <summary>After the bracket's end for words a reporter put in; 0 for "[W]e", whose letter belongs to the word, and for a bracket that does not close.</summary>
    private int ClosingBracket(int open, int limit)
    {
        var length = text.AsSpan(open, Math.Min(limit, open + LongestBracket) - open).IndexOf(']');
        return length < 0 || length == 2 ? 0 : open + length + 1;
    }

    /// <summary>Reads one word; invisible characters and accents that stand alone are none.</summary>
    private void ReadWord(TextSpan span)
    {
        var folded = WordFolding.Fold(span.In(text));
        if (folded.Length == 0)
            return;
        _at = span;
        if (JoinsBracketedLetter(span))
        {
            var first = Take();
            folded = first.Key + folded;
        }

        Conjoin(folded);

        var traits = !char.IsUpper(text[span.Start]) ? WordTraits.None : _opensSentence ? WordTraits.MaybeName : WordTraits.Name;
        foreach (var word in WordForms.Expand(folded).Where(word => word.Length > 0))
            AddFolded(word, traits);
        _opensSentence = false;
    }

    /// <summary>", and" opens a clause of its own; "may be small, but" grants what "is small, but" says.</summary>
    private void Conjoin(string word)
    {
        if (!_afterComma || _opensSentence)
            return;
        if (word == "and")
            _clause++;
        for (var at = _words.Count - 1; word == "but" && at >= 0 && _words[at].Sentence == _sentence; at--)
        {
            if (_words[at].Key is "may" or "might")
                _words[at] = _words[at] with { Traits = WordTraits.Function };
        }
    }

    /// <summary>True for the "e" of "[W]e".</summary>
    private bool JoinsBracketedLetter(TextSpan span) =>
        _words.Count > 0 && span.Start >= 3 && text[span.Start - 1] == ']' && text[span.Start - 3] == '[' && _words[^1].Key.Length == 1;

    private void AddFolded(string word, WordTraits traits)
    {
        if (_words.Count > 0 && WordForms.IdiomOf(_words[^1].Key, word) is { } idiom)
        {
            Take();
            Add(idiom, WordTraits.None);
            return;
        }

        if (WordForms.NumberOf(word) is { } number)
        {
            AddNumber(number, word);
            return;
        }

        var isMagnitude = (WordForms.TraitsOf(word) & WordTraits.Number) != 0;
        if (!isMagnitude)
            FlushCurrency();
        Add(word, traits);
    }

    /// <summary>Adds a figure; "twenty-one" becomes 21.</summary>
    private void AddNumber(string number, string word)
    {
        if (_currency is null && _tens == _words.Count - 1 && _tens >= 0 && number.Length == 1 && number != "0")
        {
            var tens = Take().Key;
            Add(string.Concat(tens.AsSpan(0, 1), number), WordTraits.Number);
            _tens = -1;
            return;
        }

        Add(number, WordTraits.Number);
        _tens = number.Length == 2 && number[1] == '0' && !char.IsAsciiDigit(word[0]) ? _words.Count - 1 : -1;
    }

    /// <summary>"$5 million" reads "5 million dollars".</summary>
    private void FlushCurrency()
    {
        if (_currency is { } currency && _words.Count > 0 && _words[^1].Is(WordTraits.Number))
            Add(currency, WordTraits.None);
        _currency = null;
    }

    /// <summary>Takes the last word back, to be written anew together with the one that is read.</summary>
    private WordingWord Take()
    {
        var last = _words[^1];
        _words.RemoveAt(_words.Count - 1);
        _at = new TextSpan(last.Span.Start, _at.End);
        return last;
    }

    private void Add(string key, WordTraits traits)
    {
        var all = traits | WordForms.TraitsOf(key);
        if ((all & (WordTraits.Function | WordTraits.Filler)) != 0)
            all &= ~(WordTraits.Name | WordTraits.MaybeName);
        _words.Add(new WordingWord(key, WordForms.StemOf(key), all | _parted, _sentence, _clause, _at));
        _parted = WordTraits.None;
    }
}
