namespace QuoteTracker.Web.Store.Writing;

/// <summary>
/// Tells acts of saying from reports of them. The same speaker within three days is one act, and so is a reprint, however late.
/// An undated report is no proof of another act: it joins the act of its day and month, or else the speaker's first.
/// </summary>
internal static class UtteranceNumbering
{
    /// <summary>Days after the first report in which others report the same act: the papers of a weekend.</summary>
    private const int Window = 3;

    /// <summary>The number of the utterance for each quote, from 1 in the order in which they were said. The order of <paramref name="reports"/> does not matter.</summary>
    public static IReadOnlyDictionary<long, int> Number(IEnumerable<SaidOnce> reports)
    {
        var ordered = reports.OrderBy(r => r.Day is null).ThenBy(r => r.Day).ThenBy(r => r.SpeakerId is null).ThenBy(r => r.QuoteId).ToList();
        var acts = new List<Act>();
        var numbers = new Dictionary<long, int>();
        foreach (var report in ordered)
        {
            var act = acts.FindIndex(act => act.Holds(report));
            if (act < 0 && report.Day is null)
                act = acts.FindIndex(act => report.SpeakerId is null || act.SpeakerId == report.SpeakerId);
            if (act < 0)
            {
                acts.Add(new Act(report.SpeakerId, report.Day));
                act = acts.Count - 1;
            }

            acts[act].Originals.Add(report.Original);
            numbers[report.QuoteId] = act + 1;
        }

        return numbers;
    }

    private sealed record Act(long? SpeakerId, DateOnly? Day)
    {
        public HashSet<long> Originals { get; } = [];

        public bool Holds(SaidOnce report)
        {
            // A report whose document does not name the speaker is one of whoever said it then.
            if (report.SpeakerId is not null && SpeakerId is not null && report.SpeakerId != SpeakerId)
                return false;
            if (Originals.Contains(report.Original))
                return true;
            if (Day is not { } day)
                return report.Day is null && report.SpeakerId == SpeakerId;
            return report.Day is { } other ? other.DayNumber - day.DayNumber is >= 0 and <= Window : report.MonthAndDay is { } date && IsNear(day, date);
        }

        private static bool IsNear(DateOnly day, int monthAndDay)
        {
            for (var later = 0; later <= Window; later++)
            {
                var other = day.DayNumber + later <= DateOnly.MaxValue.DayNumber ? day.AddDays(later) : day;
                if ((other.Month * 100) + other.Day == monthAndDay)
                    return true;
            }

            return false;
        }
    }
}
