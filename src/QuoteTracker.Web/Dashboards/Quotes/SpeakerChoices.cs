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
            .. found.Select(s => new Choice(s.Id.ToString(CultureInfo.InvariantCulture), s.Name, Telling(s.Detail, s.Quotes), s.Color))
                .Where(c => likely.All(l => l.Id != c.Id)),
        ];
    }

    /// <summary>What tells speakers of one name apart: a role and a number of quotes.</summary>
    public static string Telling(string? role, int quotes) => (role is null ? "" : role + " · ") + Numbers.Count(quotes, "quote", "quotes");
}
