namespace QuoteTracker.Web.Store.Hand;

/// <summary>What was done by hand, and the way back.</summary>
public sealed class History;
