using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Learning;

/// <summary>A marked document as the analysis reads it, with the quote that was marked at each stretch, or null.</summary>
internal sealed record MarkedReading(DocumentReading Reading, MarkedQuote?[] Quotes)
{
    private const double LeastShared = 0.75;

    public static MarkedReading Of(MarkedDocument document)
    {
        var reading = new DocumentReading(document.Text, FrameFinder.Find(new SourceText(document.Text)).Paragraphs, []);
        return new MarkedReading(reading, [.. reading.Stretches.Select(stretch => document.Quotes.FirstOrDefault(quote => MarkedSpan.Overlap(quote.Span, stretch.Span) > LeastShared))]);
    }

    /// <summary>True for a stretch between marks; turns and block quotations are decided by layout alone.</summary>
    public bool IsBetweenMarks(int stretch) => Reading.Stretches[stretch].Form == StretchForm.Marks;
}
