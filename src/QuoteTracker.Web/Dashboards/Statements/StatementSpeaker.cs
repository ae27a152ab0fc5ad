namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Somebody who said a statement; Id and name are null for quotes whose speaker is unknown.</summary>
public sealed record StatementSpeaker(long? Id, string? Name, int Color, int Utterances, int Reports, DateOnly? First);
