using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>When a role began or ended, as far as that is known: a day, a month or a year. Invariant: a date that exists, with a month where there is a day.</summary>
public sealed record RoleDay
{
    private RoleDay(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    public DatePrecision Precision => Day is not null ? DatePrecision.Day : Month is not null ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>The first day that it can mean.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that it can mean.</summary>
    public DateOnly Last => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Null for what is no date, or one without a year.</summary>
    public static RoleDay? TryCreate(int? year, int? month, int? day) =>
        year is { } known && DocumentDate.TryCreate(year, month, day, DateOrigin.Hand) is not null ? new(known, month, day) : null;

    /// <summary>A stored day with how much of it is known; null for none.</summary>
    public static RoleDay? Of(DateOnly? day, DatePrecision precision) => day is not { } known ? null : precision switch
    {
        DatePrecision.Year => new(known.Year, null, null),
        DatePrecision.Month => new(known.Year, known.Month, null),
        _ => new(known.Year, known.Month, known.Day),
    };
}
