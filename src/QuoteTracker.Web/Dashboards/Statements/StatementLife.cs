using QuoteTracker.Web.Components;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>Tells the life of a statement from its quotes: who said it when, how long it was silent, in which wordings. Quotes come oldest first, undated last.</summary>
public static class StatementLife
{
    private const int MostVariants = 24;

    /// <summary>Dated utterances, oldest first; each on the day of its first report.</summary>
    public static IReadOnlyList<StatementUtterance> TimelineOf(IEnumerable<StatementQuote> quotes) =>
    [
        .. quotes.Where(q => q.Day is not null).GroupBy(q => q.UtteranceKey).Select(group =>
        {
            var first = group.First();
            return new StatementUtterance(first.Speaker, first.Day!.Value, first.Month, first.DayOfMonth, group.Select(q => q.Document).Distinct().Count(), first.Id, first.Document, first.Utterance);
        }).OrderBy(u => u.Day),
    ];

    /// <summary>The longest time between two utterances that follow each other; null with fewer than two.</summary>
    public static StatementSilence? SilenceOf(IReadOnlyList<StatementUtterance> timeline) => timeline
        .Zip(timeline.Skip(1), (before, after) => new StatementSilence(before.Day, after.Day))
        .MaxBy(silence => silence.To.DayNumber - silence.From.DayNumber);

    /// <summary>Speakers in the order in which they first said it; undated ones last. Names are not filled in.</summary>
    public static IReadOnlyList<StatementSpeaker> SpeakersOf(IEnumerable<StatementQuote> quotes) =>
    [
        .. quotes.GroupBy(q => q.Speaker)
            .Select(group => new StatementSpeaker(group.Key, null, 0, group.Select(q => q.UtteranceKey).Distinct().Count(), group.Select(q => q.Document).Distinct().Count(), group.Min(q => q.Day)))
            .OrderBy(s => s.First is null).ThenBy(s => s.First).ThenByDescending(s => s.Utterances),
    ];

    /// <summary>Wordings with what differs from the representative one; most utterances first. Of a quote that goes on, the sentence that says it.</summary>
    public static IReadOnlyList<StatementVariant> VariantsOf(string representative, IEnumerable<StatementQuote> quotes) =>
    [
        .. quotes.Select(quote => (Quote: quote, Words: Wordings.SayingOf(representative, quote.Text))).GroupBy(said => Wordings.KeyOf(said.Words)).Select(said =>
        {
            var (group, shown, words) = (said.Select(one => one.Quote), said.First().Quote, said.First().Words);
            var level = LevelOf(representative, words, group.All(q => q.InOtherWords));
            return new StatementVariant(words, level == WordingLevel.SamePoint ? [new(DiffKind.Same, words)] : DifferenceOf(representative, words), [.. group.Select(q => q.Id)], group.Select(q => q.UtteranceKey).Distinct().Count(),
                group.Select(q => q.Document).Distinct().Count(), group.Min(q => q.Day), group.Max(q => q.Day), shown.Id, shown.Document) { Level = level };
        }).OrderByDescending(v => v.Utterances).ThenByDescending(v => v.Reports).ThenBy(v => v.First ?? DateOnly.MaxValue).Take(MostVariants),
    ];

    private static WordingLevel LevelOf(string representative, string words, bool inOtherWords) =>
        Wordings.KeyOf(words) == Wordings.KeyOf(representative) ? WordingLevel.SameWords : inOtherWords ? WordingLevel.SamePoint : WordingLevel.NearlySameWords;

    /// <summary>The number of each utterance, from 1 in the order of time.</summary>
    public static IReadOnlyDictionary<long, int> NumbersOf(IEnumerable<StatementQuote> quotes) =>
        quotes.Select(q => q.UtteranceKey).Distinct().Index().ToDictionary(u => u.Item, u => u.Index + 1);

    public static IReadOnlyList<DiffPart> DifferenceOf(string before, string after) =>
        [.. Wordings.Compare(before, after).Select(part => new DiffPart(part.IsAdded ? DiffKind.Added : part.IsRemoved ? DiffKind.Removed : DiffKind.Same, part.Text))];
}
