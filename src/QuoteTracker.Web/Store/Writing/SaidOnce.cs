namespace QuoteTracker.Web.Store.Writing;

/// <summary>One report of a statement, as much of it as decides which act of saying it reports.</summary>
/// <param name="QuoteId">The quote.</param>
/// <param name="SpeakerId">Null when unknown.</param>
/// <param name="Original">The document, or the one that it reprints.</param>
/// <param name="Day">Null when undated.</param>
/// <param name="MonthAndDay">Month × 100 + day of a date without its year; null for all others.</param>
internal readonly record struct SaidOnce(long QuoteId, long? SpeakerId, long Original, DateOnly? Day, int? MonthAndDay);
