namespace QuoteTracker.Analysis.Text;

/// <summary>A sentence of the reporter's own text: the items <c>[First, End)</c> of an <see cref="Outline"/>; what is quoted in it counts as one item.</summary>
internal readonly record struct Sentence(int First, int End, int Paragraph)
{
    public int Length => End - First;
}
