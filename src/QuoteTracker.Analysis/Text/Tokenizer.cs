using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Text;

/// <summary>
/// Cuts paragraphs into tokens in one pass. Words keep inner apostrophes and hyphens ("don't", "front-runner") and the full stop of an
/// abbreviation or initial; the possessive 's is a token of its own; a tag that runs over a line end is one tag.
/// </summary>
internal sealed class Tokenizer(string text, InPlaceList<Token> tokens)
{
    private const int LongestTag = 2000;
    private bool _insideTag;
    private int _start;
    private int _end;

    /// <summary>Adds the tokens of <paramref name="paragraph"/> to the list; paragraphs come in order.</summary>
    public void Add(TextSpan paragraph)
    {
        (_start, _end) = (paragraph.Start, paragraph.End);
        var at = _insideTag ? CloseTag(_start) : _start;
        _insideTag = false;
        while (at < _end)
        {
            var c = text[at];
            if (char.IsAsciiLetter(c)) at = Word(at);
            else at = c == ' ' || char.IsWhiteSpace(c) || char.IsControl(c) || IsInvisible(c) ? at + 1 : Next(at);
        }
    }

    private int Next(int at)
    {
        var c = text[at];
        if (c is ',' or '.') return Emit(at, at + 1, TokenKind.Punctuation);
        if (char.IsLetter(c) || char.IsSurrogate(c)) return Word(at);
        if (char.IsAsciiDigit(c) || char.IsDigit(c)) return Number(at);
        if (QuoteMarks.IsMark(c)) return Mark(at);
        if (c == '<' && at + 1 < _end && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!')) return Tag(at);
        if (c is '@' or '#' && at + 1 < _end && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] == '_')) return Word(at);
        return Emit(at, at + 1, TokenKind.Punctuation);
    }

    private int Word(int at)
    {
        var end = PlainLetters.EndOf(text, at + 1, _end);
        while (end < _end && ContinuesWord(end)) end = PlainLetters.EndOf(text, end + 1, _end);
        if (end + 2 < _end && text[end] == ':' && text[end + 1] == '/' && text[end + 2] == '/') return Address(at);
        if (end - 2 > at && (text[end - 1] is 's' or 'S') && QuoteMarks.IsApostrophe(text[end - 2]))
        {
            EmitWord(at, end - 2);
            Add(new Token(end - 2, end, TokenKind.Word, TokenShape.None, 0, WordTraits.Clitic));
            return end;
        }

        return EmitWord(at, end);
    }

    private bool ContinuesWord(int at)
    {
        var c = text[at];
        if (c is ' ' or ',' or '\n') return false;
        if (char.IsLetterOrDigit(c) || c is '_' or '\u00AD' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark) return true;
        if (at + 1 >= _end || !char.IsLetterOrDigit(text[at + 1]) || !char.IsLetterOrDigit(text[at - 1])) return false;
        if (QuoteMarks.IsApostrophe(c)) return char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);
        if (c is '-' or '\u2010' or '\u2011' or '&') return true;
        return c == '.' && IsSingleLetterBefore(at) && (at + 2 >= _end || !char.IsLetter(text[at + 2]));
    }

    /// <summary>"U.S." and "J.D.": the letter before the stop stands alone.</summary>
    private bool IsSingleLetterBefore(int at) => at - 1 >= _start && char.IsLetter(text[at - 1]) && (at - 2 < _start || !char.IsLetterOrDigit(text[at - 2]));

    private int EmitWord(int at, int end)
    {
        var entry = Vocabulary.Find(text, at, end);
        var shape = ShapeOf(at, end);
        if (end < _end && text[end] == '.')
        {
            var single = IsSingleLetterBefore(end) && char.IsUpper(text[end - 1]);
            if (single || (entry.Traits & WordTraits.Abbreviation) != 0 && (shape & TokenShape.Capitalized) != 0 || end - at > 2 && text[end - 2] == '.')
            {
                shape |= TokenShape.Dotted | (single && end - at == 1 ? TokenShape.Initial : TokenShape.None);
                end++;
                var dotted = Vocabulary.Find(text, at, end);
                entry = new WordEntry(entry.Traits | dotted.Traits, entry.Lemma);
            }
        }

        var traits = entry.Traits;
        if (traits == WordTraits.None && end - at > 4 && (shape & TokenShape.Capitalized) == 0 && text[end - 1] == 'y' && text[end - 2] == 'l') traits = WordTraits.Adverb;
        Add(new Token(at, end, TokenKind.Word, shape, entry.Lemma, traits));
        return end;
    }

    private TokenShape ShapeOf(int at, int end)
    {
        var shape = at == _start || char.IsWhiteSpace(text[at - 1]) ? TokenShape.SpaceBefore : TokenShape.None;
        var first = text[at] is '@' or '#' ? at + 1 : at;
        if (char.IsUpper(text[first]) || first > at)
        {
            shape |= TokenShape.Capitalized;
            var capitals = 0;
            for (var i = first; i < end && !char.IsLower(text[i]); i++) capitals = i - first + 1;
            if (capitals == end - first && capitals > 1) shape |= TokenShape.AllCapitals;
        }
        else if (end - at > 3)
        {
            if (text[end - 1] == 'd' && text[end - 2] == 'e') shape |= TokenShape.EndsInEd;
            else if (end - at > 4 && text[end - 1] == 'g' && text[end - 2] == 'n' && text[end - 3] == 'i') shape |= TokenShape.EndsInIng;
        }

        return shape;
    }

    private int Number(int at)
    {
        var end = at + 1;
        while (end < _end && (char.IsLetterOrDigit(text[end]) || JoinsDigits(end))) end++;
        return Emit(at, end, TokenKind.Number);
    }

    /// <summary>"1.5", "18-11-2014", "52-year-old".</summary>
    private bool JoinsDigits(int at) => at + 1 < _end
        && (text[at] is '.' or ',' or ':' or '-' or '/' && char.IsDigit(text[at + 1]) || text[at] == '-' && char.IsLetter(text[at + 1]));

    /// <summary>Two apostrophes or accents are one mark; of three that follow a word the first closes an inner quotation.</summary>
    private int Mark(int at)
    {
        var end = at + 1;
        var isPair = text[at] is '\'' or '`' && end < _end && text[end] == text[at];
        var isTriple = isPair && end + 1 < _end && text[end + 1] == text[at];
        if (isPair && !(isTriple && at > _start && !char.IsWhiteSpace(text[at - 1]))) end++;
        return Emit(at, end, TokenKind.Mark);
    }

    private int Tag(int at)
    {
        var end = CloseTag(at);
        if (end > at) return Emit(at, end, TokenKind.Markup);
        if (_end - at > LongestTag || text.AsSpan(at, _end - at).IndexOf('=') < 0) return Emit(at, at + 1, TokenKind.Punctuation);
        _insideTag = true;
        return Emit(at, _end, TokenKind.Markup);
    }

    /// <summary>The index after the next closing bracket near <paramref name="at"/>, or <paramref name="at"/> itself when there is none.</summary>
    private int CloseTag(int at)
    {
        var close = text.AsSpan(at, Math.Min(_end - at, LongestTag)).IndexOf('>');
        return close < 0 ? at : at + close + 1;
    }

    private int Address(int at)
    {
        var end = at;
        while (end < _end && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '”' or '<' or '>')) end++;
        return Emit(at, end, TokenKind.Markup);
    }

    private int Emit(int at, int end, TokenKind kind)
    {
        var shape = at == _start || char.IsWhiteSpace(text[at - 1]) ? TokenShape.SpaceBefore : TokenShape.None;
        Add(new Token(at, end, kind, shape, 0, WordTraits.None));
        return end;
    }

    private void Add(in Token token)
    {
        tokens.Foresee(1, token.End, text.Length);
        tokens.Add(token);
    }

    /// <summary>Marks of direction and joining that the reader does not see.</summary>
    private static bool IsInvisible(char c) => c is >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or '\u2060' or '\uFEFF';
}
