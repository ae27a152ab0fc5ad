namespace QuoteTracker.Web.Store.Queries;

/// <summary>A speaker who fits what was typed.</summary>
/// <param name="Id">The speaker's id.</param>
/// <param name="Name">The name, with what tells it from a namesake.</param>
/// <param name="Color">One of the eight colors.</param>
/// <param name="Quotes">How many quotes.</param>
/// <param name="Role">The role seen last.</param>
/// <param name="Why">The spelling or the role that fits, where the name does not: <c>written Łukašenka</c>.</param>
public sealed record SpeakerMatch(long Id, string Name, int Color, int Quotes, string? Role, string? Why);
