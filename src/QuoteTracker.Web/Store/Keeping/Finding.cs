namespace QuoteTracker.Web.Store.Keeping;

/// <summary>What a check found.</summary>
/// <param name="Kind">How bad it is.</param>
/// <param name="Subject">What was checked: "disk space".</param>
/// <param name="Says">What is so, a sentence.</param>
/// <param name="ToDo">What to do about it, a sentence; null when there is nothing to do.</param>
public sealed record Finding(FindingKind Kind, string Subject, string Says, string? ToDo = null)
{
    public static Finding Good(string subject, string says) => new(FindingKind.Good, subject, says);

    public static Finding Advice(string subject, string says, string toDo) => new(FindingKind.Advice, subject, says, toDo);

    public static Finding Fault(string subject, string says, string toDo) => new(FindingKind.Fault, subject, says, toDo);
}
