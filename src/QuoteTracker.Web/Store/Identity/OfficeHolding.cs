namespace QuoteTracker.Web.Store.Identity;

/// <summary>
/// Who held one office on a day, as documents show it: who was named in it before and after with nobody else between, or on a near day when there is
/// only one side. What people said of its days goes first, and somebody whose days they gave did not hold it on others. Pure.
/// </summary>
/// <param name="seen">Who was named in the office on which day.</param>
/// <param name="told">From when to when somebody held it, as a person said; an open end is null.</param>
internal sealed class OfficeHolding(IEnumerable<(long Speaker, DateOnly Day)> seen, IReadOnlyList<(long Speaker, DateOnly? First, DateOnly? Last)> told)
{
    /// <summary>With one side only, the day may be so many days away.</summary>
    private const int Near = 183;

    private readonly List<(DateOnly Day, HashSet<long> Speakers)> _seen = [.. seen.GroupBy(it => it.Day, it => it.Speaker).OrderBy(day => day.Key).Select(day => (day.Key, day.ToHashSet()))];

    /// <summary>The holder, and the days of the documents that show it; null when it is not shown, or when several could be meant.</summary>
    public (long Speaker, DateOnly? Before, DateOnly? After)? On(DateOnly day)
    {
        var said = told.Where(it => (it.First ?? it.Last) is not null && (it.First is null || it.First <= day) && (it.Last is null || it.Last >= day)).Select(it => it.Speaker).Distinct().ToList();
        if (said.Count > 0)
            return said.Count == 1 ? (said[0], null, null) : null;
        return Shown(day) is { } shown && !told.Any(it => it.Speaker == shown.Speaker && (it.First ?? it.Last) is not null) ? shown : null;
    }

    /// <summary>The holder by what documents show.</summary>
    private (long Speaker, DateOnly? Before, DateOnly? After)? Shown(DateOnly day)
    {
        var after = _seen.FindIndex(it => it.Day >= day);
        var before = after >= 0 && _seen[after].Day == day ? after : (after < 0 ? _seen.Count : after) - 1;
        return (before, after) switch
        {
            ( < 0, < 0) => null,
            ( < 0, _) => One(after, day),
            (_, < 0) => One(before, day),
            _ => _seen[before].Speakers.Count == 1 && _seen[after].Speakers.SetEquals(_seen[before].Speakers) ? (_seen[before].Speakers.First(), _seen[before].Day, _seen[after].Day) : null,
        };
    }

    private (long Speaker, DateOnly? Before, DateOnly? After)? One(int at, DateOnly day) => _seen[at].Speakers.Count == 1 && Math.Abs(_seen[at].Day.DayNumber - day.DayNumber) <= Near
        ? (_seen[at].Speakers.First(), _seen[at].Day, null)
        : null;
}
