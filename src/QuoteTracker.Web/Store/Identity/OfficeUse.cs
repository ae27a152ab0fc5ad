namespace QuoteTracker.Web.Store.Identity;

/// <summary>A document calls whom it quotes by an office alone.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Name">The words.</param>
/// <param name="Day">The day of the document, when at least its month is known.</param>
/// <param name="SpeakerId">Whose quotes they are now.</param>
/// <param name="Reason">Why, when documents decided it; null when they are the office's own.</param>
internal sealed record OfficeUse(long DocumentId, string Name, DateOnly? Day, long SpeakerId, string? Reason);
