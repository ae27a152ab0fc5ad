using System.Buffers;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Tests.Properties;

/// <summary>What holds for every analysis, whatever the text.</summary>
public static class Invariants
{
    private static readonly SearchValues<char> MarksWithoutApostrophe = SearchValues.Create("\"“”„‟«»‹›");

    public static void Hold(DocumentAnalysis analysis)
    {
        var text = analysis.Source.Text;
        InOrderWithoutOverlap(text, [.. analysis.Zones.Select(zone => zone.Span)], "zone");
        InOrderWithoutOverlap(text, analysis.Paragraphs, "paragraph");
        if (analysis.Zones.Count > 0)
            EveryCharacterIsInAZone(analysis);
        InOrder(text, [.. analysis.Terms.Select(term => term.Span)], "term");
        Assert.All(analysis.Terms, term => Assert.Equal(term.Text, term.Span.In(text).ToString()));
        InOrder(text, [.. analysis.People.Select(person => person.Mentions[0])], "person");
        Assert.All(analysis.People, person => PersonIsSound(text, person));
        InOrder(text, [.. analysis.Quotes.Select(quote => quote.Fragments[0])], "quote");
        Assert.All(analysis.Quotes, quote => QuoteIsSound(analysis, quote));
        NoTwoQuotesShareCharacters(analysis);
        if (analysis.Date.Span is { } date)
            InRange(text, date, "date");
    }

    private static void PersonIsSound(string text, Speakers.Person person)
    {
        Assert.NotEqual("", person.Name.Trim());
        Assert.Contains(person.Name, person.Names);
        InOrder(text, person.Mentions, "mention of a person");
        Assert.All(person.Roles, role => InRange(text, role.Span, "role"));
    }

    private static void QuoteIsSound(DocumentAnalysis analysis, Quotes.AttributedQuote quote)
    {
        var text = analysis.Source.Text;
        InOrderWithoutOverlap(text, quote.Fragments, "fragment");
        Assert.All(quote.Fragments, fragment => MarksAreExcluded(text, fragment));
        InRange(text, quote.Context, "context");
        Assert.True(quote.Context.Contains(quote.Fragments[0]), "the context holds the quote");
        if (quote.Cue is { } cue)
            InRange(text, cue, "cue");
        if (quote.Mention is { } mention)
            InRange(text, mention, "mention");
        Assert.True(quote.Speaker is null or >= 0 && (quote.Speaker ?? 0) < Math.Max(1, analysis.People.Count), "the speaker is one of the people");
        Assert.All(quote.Candidates, candidate => Assert.InRange(candidate.Person, 0, analysis.People.Count - 1));
        Assert.All(quote.Candidates, candidate => Assert.InRange(candidate.Chance, 0, 1));
        Assert.Equal(quote.Candidates.OrderByDescending(candidate => candidate.Chance), quote.Candidates);
        Assert.DoesNotContain(quote.Speaker, quote.Candidates.Select(candidate => (int?)candidate.Person));
        Assert.InRange(quote.Confidence, 0, 1);
        Assert.NotEqual("", quote.Rule);
    }

    private static void MarksAreExcluded(string text, TextSpan fragment)
    {
        Assert.False(fragment.In(text).IsWhiteSpace(), "a fragment has words");
        var (first, last) = (text[fragment.Start], text[fragment.End - 1]);
        Assert.False(char.IsWhiteSpace(first) || char.IsWhiteSpace(last), "a fragment does not begin or end in white space");
        var whole = fragment.In(text);
        var isWrapped = whole.Length > 1 && MarksWithoutApostrophe.Contains(first) && MarksWithoutApostrophe.Contains(last)
            && whole[1..^1].IndexOfAny(MarksWithoutApostrophe) < 0;
        Assert.False(isWrapped, $"the marks are no part of the fragment {whole}");
    }

    private static void NoTwoQuotesShareCharacters(DocumentAnalysis analysis)
    {
        var fragments = analysis.Quotes.SelectMany(quote => quote.Fragments).Order().ToList();
        InOrderWithoutOverlap(analysis.Source.Text, fragments, "fragment of any quote");
    }

    private static void EveryCharacterIsInAZone(DocumentAnalysis analysis)
    {
        var (text, end) = (analysis.Source.Text, 0);
        foreach (var zone in analysis.Zones)
        {
            Assert.True(text.AsSpan(end..zone.Span.Start).IsWhiteSpace(), "no character but white space lies between zones");
            end = zone.Span.End;
        }

        Assert.True(text.AsSpan(end).IsWhiteSpace(), "no character but white space lies after the last zone");
    }

    private static void InOrderWithoutOverlap(string text, IReadOnlyList<TextSpan> spans, string what)
    {
        InOrder(text, spans, what);
        for (var i = 1; i < spans.Count; i++)
            Assert.True(spans[i - 1].End <= spans[i].Start, $"{what} {spans[i - 1]} overlaps {spans[i]}");
    }

    private static void InOrder(string text, IReadOnlyList<TextSpan> spans, string what)
    {
        Assert.All(spans, span => InRange(text, span, what));
        for (var i = 1; i < spans.Count; i++)
            Assert.True(spans[i - 1].Start <= spans[i].Start, $"{what} {spans[i - 1]} stands before {spans[i]}");
    }

    private static void InRange(string text, TextSpan span, string what)
    {
        Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length, $"{what} {span} lies in a text of {text.Length}");
        Assert.False(TearsPair(text, span.Start) || TearsPair(text, span.End), $"{what} {span} tears a pair of surrogates apart");
    }

    private static bool TearsPair(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
}
