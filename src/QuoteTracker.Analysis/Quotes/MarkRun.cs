using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Quotes;

/// <summary>The double marks of one paragraph in order, and what they show about one that is still open.</summary>
internal readonly ref struct MarkRun(string text, InPlaceList<Token> tokens, List<QuotationMark> marks)
{
    /// <summary>"This is an episode of “Shark Tank.” But it goes on: a paragraph that stays open, with pairs of the other shape inside.</summary>
    public bool HoldsShapedPairs(QuotationMark open, int at)
    {
        if (open.IsShaped || (marks.Count - at) % 2 != 0) return false;
        for (var i = at; i < marks.Count; i++)
        {
            if (!marks[i].IsShaped || marks[i].Lean != ((i - at) % 2 == 0 ? MarkLean.Opens : MarkLean.Closes)) return false;
        }

        var end = EndOfUnclosed(open.Token + 1, marks[at].Token);
        return text[tokens[end - 1].Start] != ',';
    }

    /// <summary>
    /// "It is “too loud” for them": pairs of the other shape inside marks that close in their own shape are quotations within the quotation.
    /// The index of the mark that closes the outer one; 0 when the marks from <paramref name="at"/> on are no such pairs.
    /// </summary>
    public int EndOfInner(QuotationMark open, int at)
    {
        var i = at;
        while (i < marks.Count && marks[i].Family == open.Family && marks[i].IsShaped != open.IsShaped && marks[i].Lean == ((i - at) % 2 == 0 ? MarkLean.Opens : MarkLean.Closes)) i++;
        var isClosed = i > at && (i - at) % 2 == 0 && i < marks.Count && marks[i].Family == open.Family && marks[i].IsShaped == open.IsShaped && marks[i].Lean == MarkLean.Closes;
        return isClosed ? i : 0;
    }

    /// <summary>How many marks close, two at most, before the next opens after <paramref name="at"/>.</summary>
    public int ClosesBeforeNextOpen(int at)
    {
        var closes = 0;
        for (var i = at + 1; i < Math.Min(marks.Count, at + 64) && marks[i].Lean != MarkLean.Opens && closes < 2; i++)
        {
            if (marks[i].Family == marks[at].Family) closes++;
        }

        return closes;
    }

    /// <summary>“We will win, he said. “And soon.”: the first quotation ends before the reporting words, or else at the last sentence end.</summary>
    public int EndOfUnclosed(int first, int end)
    {
        var lastStop = end;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Punctuation) continue;
            if (text[tokens[i].Start] == ',' && IsReportingTail(i + 1, end)) return i + 1;
            if (text[tokens[i].Start] is '.' or '?' or '!') lastStop = i + 1;
        }

        return lastStop;
    }

    private bool IsReportingTail(int first, int end)
    {
        for (var i = first; i < end && i < first + 5; i++)
        {
            if (tokens[i].Is(WordTraits.Saying) && !tokens[i].Is(WordTraits.Gerund)) return true;
            if (!tokens[i].IsWord || !(tokens[i].IsCapitalized || tokens[i].Is(WordTraits.Pronoun))) return false;
        }

        return false;
    }
}
