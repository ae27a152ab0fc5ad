namespace QuoteTracker.Web.Intake;

/// <summary>The closed set of what can be read.</summary>
public enum DocumentFormat
{
    Text,
    Html,
    JsonLines,
}
