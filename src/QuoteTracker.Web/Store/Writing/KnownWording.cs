using QuoteTracker.Analysis.Recurrence;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>A stored wording to compare with, and the statement it leads to.</summary>
/// <param name="Id">The statement whose wording it is.</param>
/// <param name="TargetId">The same, or the one that a person merged it into.</param>
/// <param name="InOtherWords">True when that was a merge of the same point in other words.</param>
/// <param name="ByHand">True when a person shaped the statement.</param>
/// <param name="Text">The statement's text.</param>
/// <param name="Wording">Its wording.</param>
internal sealed record KnownWording(long Id, long TargetId, bool InOtherWords, bool ByHand, string Text, Wording Wording);
