using QuoteTracker.Web.Components;
using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Dashboards.Import;

/// <summary>Says in words how an import goes or went.</summary>
internal static class ImportWords
{
    /// <summary>Why a request was not taken.</summary>
    public const string TooMany = "Too many imports wait already. Let some of them finish, then give these again.";

    public static string State(ImportProgress progress) => progress.State switch
    {
        ImportState.Waiting => "waits for its turn",
        ImportState.Running => Running(progress),
        ImportState.FindingThemes => "all documents are in; finding themes …",
        ImportState.Finished => $"done in {Duration(progress.Elapsed)}",
        ImportState.Cancelled => "cancelled; what is stored stays, import the same again to finish",
        _ => "stopped",
    };

    /// <summary>What became of a run of the log.</summary>
    public static string State(ImportRunRow run, bool isUnderWay) => run switch
    {
        { IsCancelled: true } => "cancelled",
        { FinishedAt: { } finished } => $"done in {Duration(finished - run.StartedAt)}",
        _ => isUnderWay ? "under way" : "did not finish: import the same again",
    };

    public static string Duration(TimeSpan time) => time.TotalHours >= 1.5
        ? $"{time.TotalHours:0.0} h"
        : time.TotalSeconds >= 90 ? $"{time.TotalMinutes:0} min" : time.TotalSeconds >= 10 ? $"{time.TotalSeconds:0} s" : $"{time.TotalSeconds:0.0} s";

    private static string Running(ImportProgress progress)
    {
        var done = progress.Total is { } total ? $"{Numbers.Show(progress.Done)} of {Numbers.Count(total, "document", "documents")}" : Numbers.Count(progress.Done, "document", "documents");
        var rate = progress.Rate > 0 ? $" · {progress.Rate:0.#} a second" : "";
        var left = progress.TimeLeft is { } time ? $" · {Duration(time)} left" : "";
        return done + rate + left;
    }
}
