using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Quotes;

/// <summary>A quotation mark in its place: which family, which way it points, and whether its shape alone says so ("“" but not "\"").</summary>
internal readonly record struct QuotationMark(int Token, MarkFamily Family, MarkLean Lean, bool IsShaped)
{
    /// <summary>Reads the mark at <paramref name="index"/>. What stands beside it outweighs its shape: “We will win,“ closes at the second mark.</summary>
    public static QuotationMark Read(string text, InPlaceList<Token> tokens, int index, TextSpan paragraph)
    {
        var token = tokens[index];
        var c = text[token.Start];
        var before = Beside(text, token.Start - 1, paragraph, -1);
        var after = Beside(text, token.End, paragraph, 1);
        var isDouble = token.Length == 2 || c is '"' or '“' or '”' or '„' or '‟';
        if (c is '«' or '»') return new QuotationMark(index, MarkFamily.Guillemet, ByContext(before, after) is var lean && lean != MarkLean.Either ? lean : c == '«' ? MarkLean.Opens : MarkLean.Closes, true);
        if (c is '‹' or '›') return new QuotationMark(index, MarkFamily.SingleGuillemet, c == '‹' ? MarkLean.Opens : MarkLean.Closes, true);
        if (isDouble) return new QuotationMark(index, MarkFamily.Double, DoubleLean(text, token, c, before, after), c is '“' or '”' or '„' or '‟');
        return new QuotationMark(index, MarkFamily.Single, SingleLean(text, tokens, index, c, before, after), c == '‘');
    }

    private static MarkLean DoubleLean(string text, Token token, char c, Side before, Side after)
    {
        if (c == '"' && before == Side.Digit && after is Side.Space or Side.Closing && token.Start > 1 && !text.AsSpan(Math.Max(0, token.Start - 200), Math.Min(200, token.Start)).Contains('"')) return MarkLean.Neither;
        var byContext = ByContext(before, after);
        if (byContext != MarkLean.Either) return byContext;
        if (c is '“' or '„' or '‟') return MarkLean.Opens;
        if (c == '”') return (before, after) is (Side.Stop, Side.Letter) ? MarkLean.Either : MarkLean.Closes;
        return MarkLean.Either;
    }

    private static MarkLean SingleLean(string text, InPlaceList<Token> tokens, int index, char c, Side before, Side after)
    {
        var byContext = ByContext(before, after);
        if (c is '’' && byContext == MarkLean.Opens) return MarkLean.Neither;
        if (byContext == MarkLean.Opens && IsElision(tokens, index)) return MarkLean.Neither;
        return byContext == MarkLean.Either ? MarkLean.Neither : byContext;
    }

    /// <summary>'em, '90s.</summary>
    private static bool IsElision(InPlaceList<Token> tokens, int mark) =>
        mark + 1 < tokens.Count && tokens[mark + 1].Start == tokens[mark].End
        && (tokens[mark + 1].Kind == TokenKind.Number || tokens[mark + 1].Is(WordTraits.Elision));

    private static MarkLean ByContext(Side before, Side after) => (before, after) switch
    {
        (Side.Space or Side.Opening, Side.Letter or Side.Digit or Side.Opening or Side.Mark) => MarkLean.Opens,
        (Side.Mark, Side.Letter or Side.Digit) => MarkLean.Opens,
        (Side.Letter or Side.Digit or Side.Stop or Side.Closing, Side.Space or Side.Closing or Side.Stop or Side.Mark) => MarkLean.Closes,
        (Side.Mark, Side.Space or Side.Closing or Side.Stop) => MarkLean.Closes,
        _ => MarkLean.Either,
    };

    private enum Side : byte
    {
        Space,
        Letter,
        Digit,

        /// <summary>, . ? ! … ; :</summary>
        Stop,
        Opening,
        Closing,
        Mark,
    }

    private static Side Beside(string text, int at, TextSpan paragraph, int step)
    {
        while (paragraph.Contains(at) && text[at] is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\uFEFF') at += step;
        if (!paragraph.Contains(at)) return Side.Space;
        var c = text[at];
        if (char.IsWhiteSpace(c)) return Side.Space;
        if (char.IsDigit(c)) return Side.Digit;
        if (c is ',' or '.' or '?' or '!' or '…' or ';' or ':') return Side.Stop;
        if (c is '(' or '[' or '{') return Side.Opening;
        if (c == '/' || Punctuation.IsDash(c)) return step < 0 ? Side.Opening : Side.Closing;
        if (c is ')' or ']' or '}') return Side.Closing;
        if (c == '$' || c == '#' || c == '@') return Side.Letter;
        return QuoteMarks.IsMark(c) ? Side.Mark : Side.Letter;
    }
}
