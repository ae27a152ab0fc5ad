using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Names and quotes of those who said a statement, as all parts of its page show them.</summary>
internal static class StatementWords
{
    public static string NameOf(StatementSpeaker speaker) => speaker.Name ?? "speaker unknown";

    /// <summary>A level of sameness in words.</summary>
    public static string Of(WordingLevel level) => level switch
    {
        WordingLevel.SameWords => "same words",
        WordingLevel.SamePoint => "same point",
        _ => "nearly the same words",
    };

    /// <summary>A speaker's quotes of a statement; the unknown speaker's too.</summary>
    public static QuoteFilter QuotesOf(long statement, StatementSpeaker speaker) => speaker.Id is { } id
        ? new() { Statement = statement, Speakers = [id] }
        : new() { Statement = statement, UnknownSpeaker = true };
}
