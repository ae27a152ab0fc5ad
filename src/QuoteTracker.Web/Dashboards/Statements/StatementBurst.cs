namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>A time in which a statement was said much more often than otherwise: its first day, its last day, and how many utterances lie in it.</summary>
public sealed record StatementBurst(DateOnly From, DateOnly To, int Utterances);
