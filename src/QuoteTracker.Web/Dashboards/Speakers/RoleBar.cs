namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>A role on the line of time: start and width are shares of the line; a width of 0 means that its time is not known.</summary>
public sealed record RoleBar(SpeakerAnswer.Role Role, double Start, double Width, string When, string? Address);
