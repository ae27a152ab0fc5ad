using Microsoft.AspNetCore.Components;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Overview;

/// <summary>Lines that the latest stretch of time brought: said for the first time, or back after a silence; and lines that it did not bring.</summary>
public sealed partial class NewLines
{
    [Parameter, EditorRequired]
    public required WhatIsNew New { get; set; }

    /// <summary>The selection that was looked at.</summary>
    [Parameter, EditorRequired]
    public required QuoteFilter Filter { get; set; }

    /// <summary>Every quote of that stretch.</summary>
    [Parameter, EditorRequired]
    public required string AllAddress { get; set; }

    /// <summary>Where it stands in the grid of its page.</summary>
    [Parameter]
    public string? Class { get; set; }

    private static string Why(NewLine line) => line.SilentSince is { } since
        ? $"back on {Dates.Show(line.Said)} after {Durations.Between(since, line.Said)}"
        : $"first said on {Dates.Show(line.Said)}";

    private static string Often(NewLine line) => line.Utterances > 1
        ? $"{Numbers.Count(line.Utterances, "utterance", "utterances")}, {Numbers.Count(line.Reports, "report", "reports")}"
        : Numbers.Count(line.Reports, "report", "reports");
}
