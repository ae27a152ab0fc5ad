using System.Globalization;
using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Commands;

/// <summary>Shows a run on a terminal: one line that changes, refusals above it as they come; without a terminal a line every few seconds.</summary>
internal sealed class ImportDisplay(TextWriter errors, bool isTerminal)
{
    private static readonly TimeSpan LineEvery = TimeSpan.FromSeconds(5);
    private readonly HashSet<ImportNotice> _said = [];
    private TimeSpan _last;

    public void Show(ImportProgress progress)
    {
        foreach (var notice in progress.Notices.Where(notice => notice.Kind != ImportNoticeKind.AlreadyThere && _said.Add(notice)))
            errors.WriteLine($"{(isTerminal ? "\r\e[K" : "")}{notice.Item}: {notice.Reason}");
        if (isTerminal)
            errors.Write($"\r\e[K{Line(progress)}");
        else if (progress.Elapsed - _last >= LineEvery)
            errors.WriteLine(Line(progress));
        else
            return;
        _last = progress.Elapsed;
    }

    public void End(ImportProgress progress, TextWriter output)
    {
        if (isTerminal)
            errors.Write("\r\e[K");
        if (progress.StopReason is { } reason)
            errors.WriteLine(reason);
        if (progress.State == ImportState.Cancelled)
            errors.WriteLine("Cancelled. What is stored stays; import the same again to finish.");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(progress.Stored, "document", "documents")} stored with {Count(progress.Quotes, "quote", "quotes")}, {progress.AlreadyThere} already there, {progress.Refused} refused, in {progress.Elapsed.TotalSeconds:0.0} s."));
    }

    /// <summary>"120 of 840 documents, 35 a second, 20 s left".</summary>
    internal static string Line(ImportProgress progress)
    {
        if (progress.State == ImportState.FindingThemes)
            return "Finding themes …";
        var done = progress.Total is { } total
            ? string.Create(CultureInfo.InvariantCulture, $"{progress.Done} of {Count(total, "document", "documents")}")
            : Count(progress.Done, "document", "documents");
        var rate = progress.Rate > 0 ? string.Create(CultureInfo.InvariantCulture, $", {progress.Rate:0.#} a second") : "";
        return progress.TimeLeft is { } left && progress.Rate > 0 ? $"{done}{rate}, {Left(left)} left" : done + rate;
    }

    private static string Left(TimeSpan left) => left.TotalMinutes >= 90
        ? string.Create(CultureInfo.InvariantCulture, $"{left.TotalHours:0.0} h")
        : left.TotalSeconds >= 90 ? string.Create(CultureInfo.InvariantCulture, $"{left.TotalMinutes:0} min") : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(left.TotalSeconds)} s");

    private static string Count(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
