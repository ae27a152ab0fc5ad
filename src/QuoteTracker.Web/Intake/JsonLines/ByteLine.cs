namespace QuoteTracker.Web.Intake.JsonLines;

/// <summary>A line of a stream, without its line end.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">The bytes; empty when the line is longer than the limit.</param>
/// <param name="Length">How long the line is, also when it is longer than the limit.</param>
/// <param name="IsTooLong">True when the line was passed over.</param>
public readonly record struct ByteLine(long Number, ReadOnlyMemory<byte> Bytes, long Length, bool IsTooLong);
