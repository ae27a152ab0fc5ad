namespace QuoteTracker.Web.Intake;

/// <summary>What a person should know about one item of a run.</summary>
/// <param name="Item">Which item.</param>
/// <param name="Reason">What is wrong, where, and what to do.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="DocumentId">The document that it is about, when there is one.</param>
public sealed record ImportNotice(string Item, string Reason, ImportNoticeKind Kind, long? DocumentId = null);
