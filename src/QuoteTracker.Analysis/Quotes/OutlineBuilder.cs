using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Quotes;

/// <summary>Folds the stretches of a document and splits what remains into the reporter's sentences.</summary>
internal sealed class OutlineBuilder(string text, List<Token> tokens, List<Stretch> stretches)
{
    private const int LookAhead = 8;
    private readonly Outline _outline = new(tokens.Count);
    private int _stretch;

    /// <summary>Adds the next paragraph, whose tokens are <c>[first, end)</c>.</summary>
    public void Add(int paragraph, int first, int end)
    {
        var start = _outline.Items.Count;
        Fold(first, end);
        SplitSentences(paragraph, start);
    }

    /// <summary>What was built so far.</summary>
    public Outline Outline => _outline;

    private void Fold(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_stretch < stretches.Count && stretches[_stretch].Before <= i && stretches[_stretch].First < end)
            {
                _outline.ItemOfStretch.Add(_outline.Items.Count);
                _outline.Items.Add(~_stretch);
                i = Math.Max(i, stretches[_stretch].After - 1);
                _stretch++;
            }
            else if (tokens[i].Kind is not (TokenKind.Mark or TokenKind.Markup))
            {
                _outline.Items.Add(i);
            }
        }
    }

    private void SplitSentences(int paragraph, int start)
    {
        var first = start;
        for (var item = start; item < _outline.Items.Count; item++)
        {
            if (item + 1 < _outline.Items.Count && !EndsSentence(item)) continue;
            for (var i = first; i <= item; i++)
            {
                if (_outline.IsStretch(i)) _outline.SentenceOfStretch.Add(_outline.Sentences.Count);
            }

            _outline.Sentences.Add(new Sentence(first, item + 1, paragraph));
            first = item + 1;
        }
    }

    private bool EndsSentence(int item)
    {
        if (_outline.IsStretch(item)) return EndsAfterStretch(item);
        var token = tokens[_outline.Items[item]];
        if (token.Kind == TokenKind.Punctuation)
        {
            return text[token.Start] is '.' or '?' or '!' or '…' && BeginsSentence(item + 1);
        }

        return token.Has(TokenShape.Dotted) && !token.Has(TokenShape.Initial) && !token.Is(WordTraits.Honorific | WordTraits.Title) && OpensClause(item + 1);
    }

    private bool BeginsSentence(int item)
    {
        if (_outline.IsStretch(item)) return true;
        var token = tokens[_outline.Items[item]];
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
        if (_outline.IsStretch(item)) return false;
        var token = tokens[_outline.Items[item]];
        return token.IsCapitalized && token.Is(WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Adverb);
    }

    /// <summary>“We will win.” They left. | “Really?” Mr. Hill asked. | “We will,” Hill said.</summary>
    private bool EndsAfterStretch(int item)
    {
        var stretch = stretches[_outline.Stretch(item)];
        var last = text[stretch.Span.End - 1];
        var next = item + 1;
        if (last is not ('.' or '?' or '!' or '…')) return false;
        if (_outline.IsStretch(next)) return true;
        return BeginsSentence(next) && !(last != '.' && IsReportingTail(next));
    }

    private bool IsReportingTail(int item)
    {
        var end = Math.Min(_outline.Items.Count, item + LookAhead);
        for (var i = item; i < end && !_outline.IsStretch(i); i++)
        {
            var token = tokens[_outline.Items[i]];
            if (token.Is(WordTraits.Saying) && !token.IsCapitalized) return true;
            if (token.Kind == TokenKind.Punctuation || token.Is(WordTraits.Auxiliary | WordTraits.CommonVerb)) return false;
        }

        return false;
    }
}
