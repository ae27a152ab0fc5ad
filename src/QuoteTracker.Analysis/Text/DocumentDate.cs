namespace QuoteTracker.Analysis.Text;

/// <summary>A document's date as far as it is known. Invariant: the parts that <see cref="Precision"/> promises are set and form a real date; the others are null.</summary>
public sealed record DocumentDate
{
    private DocumentDate(DatePrecision precision, int? year, int? month, int? day, DateOrigin origin, TextSpan? span)
    {
        Precision = precision;
        Year = year;
        Month = month;
        Day = day;
        Origin = origin;
        Span = span;
    }

    /// <summary>The date of which nothing is known.</summary>
    public static DocumentDate None { get; } = new(DatePrecision.None, null, null, null, DateOrigin.None, null);

    /// <summary>How much is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The year, 1 to 9999, or null.</summary>
    public int? Year { get; }

    /// <summary>The month, 1 to 12, or null.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, or null.</summary>
    public int? Day { get; }

    /// <summary>Where the date comes from.</summary>
    public DateOrigin Origin { get; }

    /// <summary>Where the text states it, UTF-16 half-open; null when it does not come from the text.</summary>
    public TextSpan? Span { get; }

    /// <summary>The first day that the date can mean, for ordering and filtering; null without a year.</summary>
    public DateOnly? FirstDay => Year is { } year ? new DateOnly(year, Month ?? 1, Day ?? 1) : null;

    /// <summary>Makes a date of the parts that are known; null when they are no real date (30 February, a month without its year but no day, a day without a month).</summary>
    public static DocumentDate? TryCreate(int? year, int? month, int? day, DateOrigin origin, TextSpan? span = null)
    {
        DatePrecision? precision = (year, month, day) switch
        {
            (null, null, null) => DatePrecision.None,
            (not null, null, null) => DatePrecision.Year,
            (not null, not null, null) => DatePrecision.Month,
            (not null, not null, not null) => DatePrecision.Day,
            (null, not null, not null) => DatePrecision.DayWithoutYear,
            _ => null,
        };
        if (precision is null || year is < 1 or > 9999 || month is < 1 or > 12)
        {
            return null;
        }

        if (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year ?? 2000, month!.Value)))
        {
            return null;
        }

        return new DocumentDate(precision.Value, year, month, day, origin, span);
    }

    /// <summary>ISO 8601 as far as known: <c>2021-09-09</c>, <c>2021-09</c>, <c>2021</c>, <c>--06-16</c> without a year (ISO 8601:2000 5.2.1.3), empty when nothing is known.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Year => $"{Year:0000}",
        DatePrecision.Month => $"{Year:0000}-{Month:00}",
        DatePrecision.Day => $"{Year:0000}-{Month:00}-{Day:00}",
        DatePrecision.DayWithoutYear => $"--{Month:00}-{Day:00}",
        _ => "",
    };
}
