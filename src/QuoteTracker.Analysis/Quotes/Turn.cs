using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Quotes;

/// <summary>A paragraph of a transcript: the label that names who speaks (empty when the turn before goes on) and the words.</summary>
internal readonly record struct Turn(TextSpan Label, TextSpan Words)
{
    /// <summary>True when the speaker of the turn before goes on.</summary>
    public bool Continues => Label.IsEmpty;
}
