using System.Globalization;
using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>The speakers that a picker offers.</summary>
public static class SpeakerChoices
{
    /// <summary>Speakers by a part of a name, the most quoted first; the likely ones (their ids as texts) go before all others as long as their names fit.</summary>
    public static async Task<IReadOnlyList<Choice>> FindAsync(FilterChoicesQuery query, string typed, IReadOnlyList<Choice> likely, CancellationToken cancellation)
    {
        var found = await query.SpeakersAsync(typed, cancellation);
        return
        [
            .. likely.Where(c => Likeness.Holds(c.Text, typed)),
            .. found.Select(Of).Where(c => likely.All(l => l.Id != c.Id)),
        ];
    }

    /// <summary>A speaker as a choice; its id is the speaker's.</summary>
    public static Choice Of(FilterChoice speaker) => Of(speaker, speaker.Id.ToString(CultureInfo.InvariantCulture));

    /// <summary>The same with an id of its own.</summary>
    public static Choice Of(FilterChoice speaker, string id) =>
        new(id, speaker.Name, Telling(IsTold(speaker.Name, speaker.Detail) || speaker.Why == speaker.Detail ? null : speaker.Detail, speaker.Quotes), speaker.Color, Why: speaker.Why);

    /// <summary>What tells speakers of one name apart: a role and a number of quotes.</summary>
    public static string Telling(string? role, int quotes) => (role is null ? "" : role + " · ") + Numbers.Count(quotes, "quote", "quotes");

    private static bool IsTold(string name, string? role) => role is not null && name.Contains(role, StringComparison.OrdinalIgnoreCase);
}
