namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>A time in which a statement was not said: the day before it and the day that ended it.</summary>
public sealed record StatementSilence(DateOnly From, DateOnly To);
