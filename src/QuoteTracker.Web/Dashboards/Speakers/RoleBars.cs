using QuoteTracker.Web.Components;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Lays a speaker's roles out in time. What has no known end reaches to the end of the line.</summary>
public static class RoleBars
{
    private const double Narrowest = 0.01;

    public static IReadOnlyList<RoleBar> For(SpeakerAnswer speaker)
    {
        var span = SpanOf(speaker);
        return [.. speaker.Roles.Select(role => BarOf(speaker.Id, role, span))];
    }

    /// <summary>From the first to the last day on which the speaker was quoted or held a role; null when no day is known.</summary>
    public static (DateOnly First, DateOnly Last)? SpanOf(SpeakerAnswer speaker)
    {
        List<DateOnly> days = [.. new[] { speaker.First, speaker.Last }.Concat(speaker.Roles.SelectMany(role => new[] { role.FirstSeen, role.LastSeen })).OfType<DateOnly>()];
        return days.Count == 0 ? null : (days.Min(), days.Max());
    }

    private static RoleBar BarOf(long speaker, SpeakerAnswer.Role role, (DateOnly First, DateOnly Last)? span)
    {
        if (span is not { } line || (role.FirstSeen is null && role.LastSeen is null))
            return new(role, 0, 0, "time not known", null);
        var (first, last) = (role.FirstSeen ?? line.First, role.LastSeen ?? line.Last);
        var days = line.Last.DayNumber - line.First.DayNumber + 1.0;
        var width = Math.Max(Narrowest, (last.DayNumber - first.DayNumber + 1) / days);
        var start = Math.Min((first.DayNumber - line.First.DayNumber) / days, 1 - width);
        return new(role, start, width, WhenOf(role), Urls.Quotes(new QuoteFilter { Speakers = [speaker] }.Within(first, last)));
    }

    private static string WhenOf(SpeakerAnswer.Role role) => (role.FirstSeen, role.LastSeen) switch
    {
        ({ } first, { } last) when Dates.Month(first) == Dates.Month(last) => Dates.Month(first),
        ({ } first, { } last) => $"{Dates.Month(first)} – {Dates.Month(last)}",
        ({ } first, null) => $"since {Dates.Month(first)}",
        (null, { } last) => $"until {Dates.Month(last)}",
        _ => "time not known",
    };
}
