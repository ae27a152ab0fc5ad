namespace QuoteTracker.Web.Store.Writing;

/// <summary>The statement that a wording leads to.</summary>
/// <param name="Id">The statement, or the one that a person merged it into.</param>
/// <param name="InOtherWords">True when the wording makes that one's point in other words.</param>
internal sealed record FoundStatement(long Id, bool InOtherWords);
