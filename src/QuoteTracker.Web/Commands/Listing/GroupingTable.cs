using System.Globalization;
using System.Text;

namespace QuoteTracker.Web.Commands.Listing;

/// <summary>Shows in words and figures how well quotes are grouped by speaker, and which groups are wrong.</summary>
internal static class GroupingTable
{
    /// <summary>No speaker has this number.</summary>
    private const long Nobody = 0;

    /// <param name="quotes">The marked quotes.</param>
    /// <param name="names">What the program calls its speakers.</param>
    public static string Of(IReadOnlyList<GroupedQuote> quotes, IReadOnlyDictionary<long, string> names)
    {
        var found = quotes.Where(quote => quote.IsFound).ToList();
        var text = new StringBuilder().AppendLine("| quotes | number | B³ precision | B³ recall | B³ F1 |").AppendLine("| --- | --- | --- | --- | --- |");
        Row(text, "found", BCubed.Of(found));
        Row(text, "all marked", BCubed.Of(quotes));
        string Name(long group) => group == Nobody ? "nobody" : names[group];
        foreach (var speaker in found.GroupBy(quote => quote.Speaker, StringComparer.Ordinal).Where(speaker => speaker.Select(quote => quote.Group).Distinct().Skip(1).Any()))
            text.AppendLine(CultureInfo.InvariantCulture, $"one is several: {speaker.Key} = {Counts(speaker.CountBy(quote => quote.Group ?? Nobody), Name)}");
        foreach (var group in found.Where(quote => quote.Group is not null).GroupBy(quote => quote.Group!.Value).Where(group => group.Select(quote => quote.Speaker).Distinct().Skip(1).Any()))
            text.AppendLine(CultureInfo.InvariantCulture, $"several are one: {Name(group.Key)} = {Counts(group.CountBy(quote => quote.Speaker), speaker => speaker)}");
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void Row(StringBuilder text, string which, BCubed score) =>
        text.AppendLine(CultureInfo.InvariantCulture, $"| {which} | {score.Quotes} | {score.Precision:0.0000} | {score.Recall:0.0000} | {score.F1:0.0000} |");

    private static string Counts<T>(IEnumerable<KeyValuePair<T, int>> counts, Func<T, string> name) =>
        string.Join(", ", counts.OrderByDescending(count => count.Value).Select(count => string.Create(CultureInfo.InvariantCulture, $"{name(count.Key)} {count.Value}")));
}
