namespace QuoteTracker.Web.Store.Hand;

/// <summary>What an act says of itself: done, with what the history writes, or refused, with the reason.</summary>
internal sealed record HandOutcome
{
    private HandOutcome(bool isDone, string summary)
    {
        IsDone = isDone;
        Summary = summary;
    }

    public bool IsDone { get; }

    public string Summary { get; }

    public string SubjectKind { get; private init; } = "";

    /// <summary>Asked after the rows are saved, when new ones have their ids; null for several subjects.</summary>
    public Func<long?> SubjectId { get; private init; } = () => null;

    public static HandOutcome Did(string subjectKind, Func<long?> subjectId, string summary) => new(true, summary) { SubjectKind = subjectKind, SubjectId = subjectId };

    public static HandOutcome Did(string subjectKind, long? subjectId, string summary) => Did(subjectKind, () => subjectId, summary);

    public static HandOutcome Cannot(string reason) => new(false, reason);
}
