namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>One statement, and which page (from 1) of its occurrences.</summary>
public sealed record StatementQuestion(long Id, int Page);
