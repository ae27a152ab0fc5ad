using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Analysis.Themes;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Turns a quote of an analysis into its rows, without the speaker and the statement.</summary>
internal static class QuoteRows
{
    /// <summary>What stands between fragments in <see cref="Quote.Text"/>.</summary>
    public const string Between = " … ";

    public static Quote Quote(AttributedQuote found, DocumentAnalysis analysis)
    {
        var quote = new Quote
        {
            Text = Text(analysis.Source.Text, found.Fragments),
            Rule = found.Rule,
            Reason = found.Reason,
        };
        Fill(quote, found, analysis);
        return quote;
    }

    /// <summary>Sets all that the analysis says of the quote but its speaker; what a person set stays.</summary>
    public static void Fill(Quote quote, AttributedQuote found, DocumentAnalysis analysis)
    {
        if (!quote.KindByHand)
            quote.Kind = found.Kind;
        quote.Text = Text(analysis.Source.Text, found.Fragments);
        (quote.Start, quote.End) = (found.Fragments[0].Start, found.Fragments[^1].End);
        (quote.ContextStart, quote.ContextEnd) = (found.Context.Start, found.Context.End);
        (quote.MentionStart, quote.MentionEnd) = (found.Mention?.Start, found.Mention?.End);
        (quote.CueStart, quote.CueEnd) = (found.Cue?.Start, found.Cue?.End);
        quote.Fragments.Clear();
        quote.Fragments.AddRange(found.Fragments.Select((span, at) => new QuoteFragment { Ordinal = at, Start = span.Start, End = span.End }));
        SetTerms(quote, found.Fragments, Around(found.Context, analysis.Paragraphs), analysis.Terms);
    }

    /// <summary>The quoted words as they are stored and shown.</summary>
    public static string Text(string text, IEnumerable<TextSpan> fragments) => string.Join(Between, fragments.Select(span => span.In(text).ToString()));

    /// <summary>Gives the quote the terms that lie in its words or near them.</summary>
    public static void SetTerms(Quote quote, IReadOnlyList<TextSpan> fragments, TextSpan around, IEnumerable<KeyTerm> terms)
    {
        quote.Terms.Clear();
        var reach = fragments.Append(around).ToList();
        var (first, last) = (reach.Min(span => span.Start), reach.Max(span => span.End));
        quote.Terms.AddRange(terms.Where(term => term.Span.Start >= first && term.Span.End <= last)
            .Select(term => (term.Key, Own: fragments.Any(span => span.Contains(term.Span)), Near: around.Contains(term.Span)))
            .Where(term => term.Own || term.Near)
            .GroupBy(term => term.Key, StringComparer.Ordinal)
            .Select(group => new QuoteTerm { Key = group.Key, InOwnWords = group.Any(term => term.Own) }));
    }

    /// <summary>
    /// The paragraph of a quote and the one before: what a short quote is about often stands in what leads to it
    /// ("The talks on fishing quotas failed. / “Fish do not read maps,” he said.").
    /// </summary>
    private static TextSpan Around(TextSpan context, IReadOnlyList<TextSpan> paragraphs)
    {
        var (start, end) = (context.Start, context.End);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Overlaps(context))
                (start, end) = (Math.Min(start, paragraphs[Math.Max(0, i - 1)].Start), Math.Max(end, paragraphs[i].End));
        }

        return new(start, end);
    }
}
