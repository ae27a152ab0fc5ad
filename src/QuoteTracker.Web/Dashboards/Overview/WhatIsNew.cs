namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>What the latest stretch of time brought: lines that nobody had said before, and lines that came back after a silence. Since is the stretch's first day; null without any dated quote.</summary>
public sealed record WhatIsNew(DateOnly? Since, IReadOnlyList<NewLine> Lines)
{
    /// <summary>What it did not bring: lines that were said often and have ceased.</summary>
    public IReadOnlyList<StatementLine> Fading { get; init; } = [];
}
