using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Quotes;

/// <summary>Folds the stretches of a document and splits what remains into the reporter's sentences.</summary>
internal sealed class OutlineBuilder(string text, InPlaceList<Token> tokens, InPlaceList<Stretch> stretches, Outline outline)
{
    private const int LookAhead = 8;
    private int _stretch;

    /// <summary>Adds the next paragraph, whose tokens are <c>[first, end)</c>.</summary>
    public void Add(int paragraph, int first, int end)
    {
        var start = outline.Items.Count;
        Fold(first, end);
        SplitSentences(paragraph, start);
    }

    private void Fold(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_stretch < stretches.Count && stretches[_stretch].Before <= i && stretches[_stretch].First < end)
            {
                outline.ItemOfStretch.Add(outline.Items.Count);
                outline.Items.Add(~_stretch);
                i = Math.Max(i, stretches[_stretch].After - 1);
                _stretch++;
            }
            else if (tokens[i].Kind is not (TokenKind.Mark or TokenKind.Markup))
            {
                outline.Items.Add(i);
            }
        }
    }

    private void SplitSentences(int paragraph, int start)
    {
        var first = start;
        for (var item = start; item < outline.Items.Count; item++)
        {
            if (item + 1 < outline.Items.Count && !EndsSentence(item)) continue;
            for (var i = first; i <= item; i++)
            {
                if (outline.IsStretch(i)) outline.SentenceOfStretch.Add(outline.Sentences.Count);
            }

            outline.Sentences.Add(new Sentence(first, item + 1, paragraph));
            first = item + 1;
        }
    }

    private bool EndsSentence(int item)
    {
        if (outline.IsStretch(item)) return EndsAfterStretch(item);
        var token = tokens[outline.Items[item]];
        if (token.Kind == TokenKind.Punctuation)
        {
            return text[token.Start] is '.' or '?' or '!' or '…' && BeginsSentence(item + 1);
        }

        return token.Has(TokenShape.Dotted) && !token.Has(TokenShape.Initial) && !token.Is(WordTraits.Honorific | WordTraits.Title) && OpensClause(item + 1);
    }

    private bool BeginsSentence(int item)
    {
        if (outline.IsStretch(item)) return true;
        var token = tokens[outline.Items[item]];
        return token.Kind switch
        {
            TokenKind.Word => token.IsCapitalized,
            TokenKind.Number => token.Has(TokenShape.SpaceBefore),
            _ => false,
        };
    }

    /// <summary>After "U.S." only a word that opens clauses shows that a sentence ended there.</summary>
    private bool OpensClause(int item)
    {
        if (outline.IsStretch(item)) return false;
        var token = tokens[outline.Items[item]];
        return token.IsCapitalized && token.Is(WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Adverb);
    }

    /// <summary>“We will win.” They left. | “Really?” Mr. Hill asked. | “We will,” Hill said.</summary>
    private bool EndsAfterStretch(int item)
    {
        var stretch = stretches[outline.Stretch(item)];
        var last = text[stretch.Span.End - 1];
        var next = item + 1;
        if (last is not ('.' or '?' or '!' or '…')) return false;
        if (outline.IsStretch(next)) return true;
        return BeginsSentence(next) && !(last != '.' && IsReportingTail(next));
    }

    private bool IsReportingTail(int item)
    {
        var end = Math.Min(outline.Items.Count, item + LookAhead);
        for (var i = item; i < end && !outline.IsStretch(i); i++)
        {
            var token = tokens[outline.Items[i]];
            if (token.Is(WordTraits.Saying) && !token.IsCapitalized) return true;
            if (token.Kind == TokenKind.Punctuation || token.Is(WordTraits.Auxiliary | WordTraits.CommonVerb)) return false;
        }

        return false;
    }
}
