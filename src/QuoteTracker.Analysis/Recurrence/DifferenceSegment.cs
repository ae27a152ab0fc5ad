using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>
/// A stretch that two wordings share, or that only one has.
/// Invariant over a comparison: the <see cref="Before"/> spans in order cover the earlier text wholly, the <see cref="After"/> spans the later one.
/// </summary>
/// <param name="Kind">Shared, added or removed.</param>
/// <param name="Before">The stretch of the earlier text, UTF-16 half-open; empty for added words.</param>
/// <param name="After">The stretch of the later text, UTF-16 half-open; empty for removed words.</param>
public readonly record struct DifferenceSegment(DifferenceKind Kind, TextSpan Before, TextSpan After);
