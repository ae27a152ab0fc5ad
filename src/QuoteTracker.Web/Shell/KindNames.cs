using QuoteTracker.Analysis.Quotes;

namespace QuoteTracker.Web.Shell;

/// <summary>The kinds of quotes in the words of the pages.</summary>
public static class KindNames
{
    /// <summary>Every kind with its name, the most usual first.</summary>
    public static IReadOnlyList<(QuoteKind Kind, string Name)> All { get; } =
        [(QuoteKind.Direct, "whole statement"), (QuoteKind.Mixed, "quoted words"), (QuoteKind.Transcript, "transcript"), (QuoteKind.Block, "block quotation")];

    public static string Of(QuoteKind kind) => All.First(k => k.Kind == kind).Name;

    /// <summary>The word on a card: null for the usual form, a whole statement in one piece.</summary>
    public static string? OfCard(QuoteKind kind, int fragments) =>
        kind != QuoteKind.Direct ? Of(kind) : fragments > 1 ? "split quote" : null;
}
