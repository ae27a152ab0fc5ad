using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Components.Charts;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>Lays a speaker's roles out in time. What a person left open reaches to the end of the axis.</summary>
public static class RoleLanes
{
    /// <summary>The roles whose time is known, in their order.</summary>
    public static IReadOnlyList<PeriodLane> For(SpeakerAnswer speaker) => [.. speaker.Roles.Where(IsPlaced).Select(role => LaneOf(speaker, role))];

    /// <summary>The axis from the first to the last day on which the speaker was quoted or held a role, in years; null when no day is known.</summary>
    public static TimeScale? ScaleOf(SpeakerAnswer speaker)
    {
        List<DateOnly> days = [.. new[] { speaker.OverTime.First, speaker.OverTime.Last }.Concat(speaker.Roles.SelectMany(role => new[] { role.FirstSeen, role.LastSeen })).OfType<DateOnly>()];
        return days.Count == 0 ? null : TimeScale.InYears(days.Min(), days.Max());
    }

    /// <summary>When a role held, in words, as far as it is known.</summary>
    public static string WhenOf(SpeakerAnswer.Role role) => (DayOf(role.FirstSeen, role.FirstPrecision, role), DayOf(role.LastSeen, role.LastPrecision, role)) switch
    {
        ({ } first, { } last) when first == last => first,
        ({ } first, { } last) => $"{first} – {last}",
        ({ } first, null) => $"since {first}",
        (null, { } last) => $"until {last}",
        _ => "time not known",
    };

    /// <summary>Where it comes from: "by hand", "3 documents".</summary>
    public static string OriginOf(SpeakerAnswer.Role role) => string.Join(", ", new[]
    {
        role.Origin == DateOrigin.Hand ? "by hand" : null,
        role.Documents > 0 || role.Origin != DateOrigin.Hand ? Numbers.Count(role.Documents, "document", "documents") : null,
    }.OfType<string>());

    private static bool IsPlaced(SpeakerAnswer.Role role) => (role.FirstSeen ?? role.LastSeen) is not null;

    private static PeriodLane LaneOf(SpeakerAnswer speaker, SpeakerAnswer.Role role)
    {
        var own = new QuoteFilter { Speakers = [speaker.Id] };
        var (name, when) = (role.IsFormer ? "former " + role.Text : role.Text, WhenOf(role));
        return new(name, speaker.Color, role.FirstSeen, role.LastSeen, when, new(role.Documents, $"{name}, {when}: quotes of that time", Urls.Quotes(own with { From = role.FirstSeen, To = role.LastSeen })))
        {
            IsFaint = role.IsFormer,
            Origin = OriginOf(role),
            Seen = [.. role.Seen.Select(seen => (seen.Day, new ChartMark(seen.Documents, $"{name}, {Dates.Show(seen.Day)}: named so in {Numbers.Count(seen.Documents, "document", "documents")}", Urls.Quotes(own with { From = seen.Day, To = seen.Day }))))],
        };
    }

    /// <summary>A person's day as far as it was given; of documents, the month.</summary>
    private static string? DayOf(DateOnly? day, DatePrecision precision, SpeakerAnswer.Role role) =>
        day is null ? null
        : role.Origin != DateOrigin.Hand ? Dates.Month(day)
        : RoleDay.Of(day, precision) is { } known ? Dates.Show(known.Year, known.Month, known.Day)
        : null;
}
