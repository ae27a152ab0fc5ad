using QuoteTracker.Analysis.Quotes;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Counts the stretches around a stretch, and how often the same few words stand in marks.</summary>
internal sealed class StretchCounts
{
    private const int Reach = 30;
    private const int Neighbours = 7;
    private const int LongestTerm = 40;
    private readonly DocumentReading _reading;
    private readonly Dictionary<string, int> _terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public StretchCounts(DocumentReading reading)
    {
        _reading = reading;
        _lookup = _terms.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var stretch in reading.Stretches)
        {
            if (stretch.Span.Length < LongestTerm) _lookup[TermOf(stretch)] = Of(stretch) + 1;
        }
    }

    /// <summary>How often the words of a short stretch stand in marks in this document; 0 for a long one.</summary>
    public int Of(Stretch stretch) => stretch.Span.Length < LongestTerm && _lookup.TryGetValue(TermOf(stretch), out var count) ? count : 0;

    /// <summary>The stretches near it in its sentence, itself included.</summary>
    public int InSentence(in QuoteFrame frame)
    {
        var count = 0;
        for (var i = Math.Max(frame.Sentence.First, frame.Item - Reach); i < Math.Min(frame.Sentence.End, frame.Item + Reach); i++)
        {
            if (_reading.Outline.IsStretch(i)) count++;
        }

        return count;
    }

    /// <summary>The stretches near it in its paragraph, itself left out.</summary>
    public int InParagraph(in QuoteFrame frame)
    {
        var paragraph = frame.Stretch.Paragraph;
        var (first, last) = (frame.Index, frame.Index);
        while (first > 0 && frame.Index - first < Neighbours && _reading.Stretches[first - 1].Paragraph == paragraph) first--;
        while (last + 1 < _reading.Stretches.Count && last - frame.Index < Neighbours && _reading.Stretches[last + 1].Paragraph == paragraph) last++;
        return last - first;
    }

    private ReadOnlySpan<char> TermOf(Stretch stretch) => stretch.Span.In(_reading.Text).Trim(" .,!?");
}
