namespace QuoteTracker.Web.Intake.Text;

/// <summary>Text out of bytes.</summary>
/// <param name="Text">The text without byte order mark.</param>
/// <param name="Replaced">How many bytes were not valid and stand as U+FFFD.</param>
public readonly record struct DecodedText(string Text, int Replaced);
