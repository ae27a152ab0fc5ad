using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>What finding themes anew does to the stored ones.</summary>
/// <param name="New">Themes that were not there.</param>
/// <param name="WithOtherTerms">Themes that gained or lost terms.</param>
/// <param name="Gone">Themes that are found no more and that nobody shaped.</param>
internal sealed record RenewedThemes(IReadOnlyList<Theme> New, IReadOnlyList<Theme> WithOtherTerms, IReadOnlyList<Theme> Gone);
