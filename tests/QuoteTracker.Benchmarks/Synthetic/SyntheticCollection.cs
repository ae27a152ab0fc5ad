using System.Globalization;

namespace QuoteTracker.Synthetic;

/// <summary>
/// A made-up collection of any size in which it is known what is the same: about 45 of 100 quotes repeat a line, the commonest some hundreds of times,
/// in the same words or nearly; others turn a line round, share a phrase with it or are its twin. Every document follows from the seed and its number.
/// </summary>
public sealed class SyntheticCollection
{
    private const int MeanQuotes = 6;
    private const int QuotesPerLine = 40;
    private const int RepeatingPercent = 45;
    private const int ReprintPercent = 8;
    private const int ReprintReach = 40;
    private const int UndatedPercent = 3;
    private const int Days = 3650;
    private const long Unique = 1L << 40;

    private readonly long _seed;
    private readonly int _lines;
    private readonly SyntheticTheme[] _themes;
    private readonly LineMaker _maker;
    private readonly LineVariations _variations;

    /// <summary>A collection of about so many quotes; of two with the same seed and size one is the other's equal.</summary>
    public SyntheticCollection(int quotes, long seed = 1)
    {
        (_seed, Quotes) = (seed, quotes);
        _lines = Math.Max(20, quotes / QuotesPerLine);
        Speakers = Math.Clamp(quotes / 50, 10, 20_000);
        _themes = [.. Enumerable.Range(0, Math.Clamp(quotes / 200, 8, 400)).Select(at => new SyntheticTheme(seed, at))];
        _maker = new LineMaker(seed, _themes);
        _variations = new LineVariations(_maker, _themes);
    }

    public int Quotes { get; }

    public int Speakers { get; }

    public int Themes => _themes.Length;

    public static string SpeakerName(int number) =>
        $"{SyntheticWords.SpeakerNames[number % SyntheticWords.SpeakerNames.Length]} {SyntheticWords.Place(number / SyntheticWords.SpeakerNames.Length)}";

    public string ThemeName(int number) => string.Create(CultureInfo.InvariantCulture, $"{_themes[number].Name} {number}");

    /// <summary>The documents in order, until there are as many quotes as asked for.</summary>
    public IEnumerable<SyntheticDocument> Documents()
    {
        var quotes = 0;
        for (var number = 0L; quotes < Quotes; number++)
        {
            var document = Document(number);
            if (quotes + document.Quotes.Count > Quotes)
                document = document with { Quotes = [.. document.Quotes.Take(Quotes - quotes)] };
            quotes += document.Quotes.Count;
            yield return document;
        }
    }

    /// <summary>The document of this number.</summary>
    public SyntheticDocument Document(long number)
    {
        var random = new SyntheticRandom(_seed, 6, number);
        var outlet = $"{SyntheticWords.Place(random.Next(60))} {random.Of(SyntheticWords.Outlets)}";
        if (number > ReprintReach && random.Percent(ReprintPercent) && Document(number - 1 - random.Next(ReprintReach)) is { ReprintOf: null } original)
            return original with { Number = number, Outlet = outlet, ReprintOf = original.Number, Day = original.Day?.AddDays(random.Next(3)) };
        var last = Math.Max(1, Quotes / MeanQuotes);
        var day = random.Percent(UndatedPercent) ? (DateOnly?)null : new DateOnly(2014, 1, 1).AddDays((int)(number * Days / last));
        var count = 1 + random.Next((2 * MeanQuotes) - 1);
        return new SyntheticDocument(number, day, outlet, null, [.. Enumerable.Range(0, count).Select(at => Quote(number, at))]);
    }

    private SyntheticQuote Quote(long document, int at)
    {
        var place = (document * 2 * MeanQuotes) + at;
        var random = new SyntheticRandom(_seed, 7, place);
        var repeats = random.Percent(RepeatingPercent);
        // The square makes the first lines the commonest: the share of line n falls with the root of n.
        var number = repeats ? (long)(Math.Pow(random.NextShare(), 2) * _lines) : Unique + (10 * place) + random.Next(5);
        var line = _maker.Make(number);
        var variation = repeats ? LineVariations.Choose(ref random) : LineVariation.Exact;
        // A line belongs to a few speakers; one in eight who says it is an echo.
        var own = new SyntheticRandom(_seed, 8, number);
        var speaker = random.Next(8) == 0 ? random.Next(Speakers) : (int)(own.NextShare() * own.NextShare() * Speakers);
        return new SyntheticQuote(_variations.Word(line, variation, ref random), speaker, _maker.ThemeOf(number), line.Number, line.Root, variation);
    }
}
