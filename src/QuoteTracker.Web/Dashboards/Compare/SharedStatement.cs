namespace QuoteTracker.Web.Dashboards.Compare;

/// <summary>A statement that at least two of the speakers say, the one who said it first in front.</summary>
public sealed record SharedStatement(long Id, string Text, IReadOnlyList<SharedBy> By);
