namespace QuoteTracker.Web.Components.Articles;

/// <summary>A stretch of text that is shown in one way. Runs follow each other without gap within their paragraph; none is empty.</summary>
/// <param name="Start">Where its first character stands in the stored text.</param>
/// <param name="Text">The exact characters.</param>
/// <param name="Quote">The quote whose words these are; null for others.</param>
/// <param name="Mention">The quote whose speaker they name; null for others.</param>
/// <param name="IsCue">True for the words that report a quote.</param>
/// <param name="IsDate">True for the words that state the date of the document.</param>
/// <param name="Opens">The quotes that begin here, so that addresses lead to this place.</param>
public sealed record ArticleRun(int Start, string Text, ArticleQuote? Quote, ArticleQuote? Mention, bool IsCue, bool IsDate, IReadOnlyList<long> Opens);
