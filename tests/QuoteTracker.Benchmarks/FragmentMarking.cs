using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Learning;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Benchmarks;

/// <summary>Holds what the analysis found in a text against what a person marked: a fragment is found when the two share four fifths of their union, marks and closing punctuation apart.</summary>
internal sealed class FragmentMarking(DocumentAnalysis analysis, IReadOnlyList<MarkedFragment> marked)
{
    private static readonly HashSet<string> Pronouns = ["he", "she", "they", "it", "i", "we", "who"];

    private string Text => analysis.Source.Text;

    /// <summary>The fragment that a person marked there; null when there is none.</summary>
    public MarkedFragment? Find(TextSpan fragment) => marked.FirstOrDefault(one => MarkedSpan.IsFound(Text, one.Span, fragment));

    /// <summary>True when the speaker is the one marked: by full name where the file has it, or else the same words, surname or pronoun name them.</summary>
    public bool IsRight(AttributedQuote quote, MarkedFragment gold)
    {
        var name = quote.Speaker is { } speaker ? analysis.People[speaker].Name : null;
        if (gold.Speaker is not null)
            return name is not null && LastWord(name) == LastWord(gold.Speaker);
        if (gold.Sources.Count == 0)
            return name is null && quote.Mention is null;
        if (quote.Mention is { } mention && gold.Sources.Any(mention.Overlaps))
            return true;
        var source = string.Join(' ', gold.Sources.Select(span => span.In(Text).ToString()));
        if (name is not null && char.IsUpper(source.Split(' ')[^1].FirstOrDefault()) && LastWord(name) == LastWord(source))
            return true;
        return quote.Mention is { } words && Pronouns.Contains(LastWord(source)) && LastWord(source) == LastWord(words.In(Text).ToString());
    }

    private static string LastWord(string words) => words.TrimEnd('.', ',').Split(' ')[^1].ToLowerInvariant();
}
