namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>Asks for one document with everything that was found in it.</summary>
public sealed record DocumentQuestion(long Id);
