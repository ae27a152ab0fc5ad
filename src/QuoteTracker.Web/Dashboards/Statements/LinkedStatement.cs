using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>A statement that is linked with another, and what the link says.</summary>
internal sealed record LinkedStatement
{
    public required long Id { get; init; }

    public required string Text { get; init; }

    public required int Reports { get; init; }

    public required StatementLinkKind Kind { get; init; }

    public required string Difference { get; init; }

    public required double? Score { get; init; }

    public required string? Reason { get; init; }

    /// <summary>Null when none of its quotes is left.</summary>
    public required FirstReport? First { get; init; }

    /// <summary>Who said it first, when, and who printed it.</summary>
    internal sealed record FirstReport(DateOnly? Day, string? Speaker, string? Source);
}
