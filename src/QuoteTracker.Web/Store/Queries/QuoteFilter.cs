using QuoteTracker.Analysis.Quotes;

namespace QuoteTracker.Web.Store.Queries;

/// <summary>Which quotes: the one question that every list, chart, number and export asks. All parts hold together (and); several values of one part are alternatives (or).</summary>
public sealed record QuoteFilter
{
    /// <summary>The filter that lets every quote through (rejected ones never pass).</summary>
    public static QuoteFilter All { get; } = new();

    /// <summary>Words to search for in quotes, speakers and titles; “phrases” in quotation marks; null for no search.</summary>
    public string? Text { get; init; }

    public IReadOnlyList<long> Speakers { get; init; } = [];

    /// <summary>Speakers to leave out; the unknown are left out with them.</summary>
    public IReadOnlyList<long> NotSpeakers { get; init; } = [];

    public IReadOnlyList<long> Themes { get; init; } = [];

    /// <summary>Tags; a tag stands for those below it in the tree too.</summary>
    public IReadOnlyList<long> Tags { get; init; } = [];

    /// <summary>The key of a key term in the quoted words or near them.</summary>
    public string? Term { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    public IReadOnlyList<QuoteKind> Kinds { get; init; } = [];

    /// <summary>First day, inclusive; with it or <see cref="To"/> set, undated quotes do not pass.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? To { get; init; }

    public DateState Dated { get; init; }

    public ReviewState Review { get; init; }

    public long? Statement { get; init; }

    /// <summary>One act of saying <see cref="Statement"/>, by its number; without a statement it says nothing.</summary>
    public int? Utterance { get; init; }

    public long? Document { get; init; }

    /// <summary>These very quotes: those behind one wording of a statement.</summary>
    public IReadOnlyList<long> Quotes { get; init; } = [];

    /// <summary>True to let through only quotes of statements said in at least two utterances or reports.</summary>
    public bool Recurring { get; init; }

    /// <summary>True to let through only quotes whose speaker is unknown.</summary>
    public bool UnknownSpeaker { get; init; }

    /// <summary>The same filter inside a period; its own period still holds.</summary>
    public QuoteFilter Within(DateOnly first, DateOnly last) => this with
    {
        From = From is { } from && from > first ? from : first,
        To = To is { } to && to < last ? to : last,
        Dated = DateState.Any,
    };
}
