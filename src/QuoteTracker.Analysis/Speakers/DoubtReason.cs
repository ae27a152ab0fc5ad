using System.Globalization;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Says in words why a quote is left without a speaker: "two people could have said it: Makei (0.38), Lavrov (0.31)".</summary>
internal static class DoubtReason
{
    private const int MostNamed = 3;

    /// <summary>Below this share of the best, others are not worth a word.</summary>
    private const double Near = 0.25;

    /// <summary>From this chance on it is a quote for certain, and the doubt is about the speaker.</summary>
    private const double Sure = 0.75;

    /// <param name="people">Who could have said it, likeliest first, at least one.</param>
    /// <param name="quoted">The chance that it is a quote at all.</param>
    public static string Of(IReadOnlyList<(string Name, double Chance)> people, double quoted)
    {
        var best = people[0];
        var named = people.Take(MostNamed).Where(person => person.Chance >= Near * best.Chance).Select(person => $"{person.Name} ({Show(person.Chance)})").ToArray();
        if (quoted < Sure && best.Chance > quoted / 2) return $"these words may be nobody’s quote: the chance that they are one is {Show(quoted)}; if so, then of {best.Name}";
        return named.Length switch
        {
            1 => $"the likeliest speaker is too unsure: {named[0]}",
            2 => $"two people could have said it: {named[0]}, {named[1]}",
            _ => $"several people could have said it: {string.Join(", ", named)}",
        };
    }

    private static string Show(double chance) => chance.ToString("0.00", CultureInfo.InvariantCulture);
}
