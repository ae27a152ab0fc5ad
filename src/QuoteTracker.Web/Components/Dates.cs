using System.Globalization;

namespace QuoteTracker.Web.Components;

/// <summary>Dates in words: English month names, in the order in which the reader writes day and month. What is not known is said, never made up.</summary>
public static class Dates
{
    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <summary>A document's date as far as it is known: <c>16 June 2014</c>, <c>June 2014</c>, <c>2014</c>, <c>16 June, year not stated</c>, <c>no date</c>.</summary>
    public static string Show(int? year, int? month, int? day) => (year, month, day) switch
    {
        (null, { } m, { } d) => DayAndMonth(m, d) + ", year not stated",
        ({ } y, null, _) => Year(y),
        ({ } y, { } m, null) => $"{English.GetMonthName(m)} {Year(y)}",
        ({ } y, { } m, { } d) when MonthFirst => $"{DayAndMonth(m, d)}, {Year(y)}",
        ({ } y, { } m, { } d) => $"{DayAndMonth(m, d)} {Year(y)}",
        _ => "no date",
    };

    /// <summary>A day and month whose year is not known: <c>16 June</c>.</summary>
    public static string Day(int month, int day) => DayAndMonth(month, day);

    /// <summary>A whole day, or <c>no date</c>.</summary>
    public static string Show(DateOnly? day) => Show(day?.Year, day?.Month, day?.Day);

    /// <summary>Month and year in short: <c>Jun 2014</c>; <c>no date</c> for none.</summary>
    public static string Month(DateOnly? day) =>
        day is { } d ? $"{English.GetAbbreviatedMonthName(d.Month)} {Year(d.Year)}" : "no date";

    /// <summary>From first to last: <c>June 2012 – March 2025</c>, one date when both are the same day, empty when there is none.</summary>
    public static string Period(DateOnly? first, DateOnly? last) => (first, last) switch
    {
        (null, null) => "",
        ({ } f, { } l) when f == l => Show(f),
        ({ } f, { } l) => $"{Show(f)} – {Show(l)}",
        ({ } f, null) => "from " + Show(f),
        (null, { } l) => "until " + Show(l),
    };

    /// <summary>A moment (UTC) as day and time of this computer's time zone: <c>16 June 2014, 14:05</c>.</summary>
    public static string Moment(DateTime utc)
    {
        var local = DateTime.SpecifyKind(utc, DateTimeKind.Utc).ToLocalTime();
        return $"{Show(DateOnly.FromDateTime(local))}, {local.ToString("t", CultureInfo.CurrentCulture)}";
    }

    /// <summary>The value of a <c>time</c> element as far as the date is known; null when HTML has no form for it.</summary>
    public static string? Machine(int? year, int? month, int? day) => (year, month, day) switch
    {
        ({ } y, { } m, { } d) => $"{y:0000}-{m:00}-{d:00}",
        ({ } y, { } m, null) => $"{y:0000}-{m:00}",
        ({ } y, null, null) => $"{y:0000}",
        (null, { } m, { } d) => $"{m:00}-{d:00}",
        _ => null,
    };

    private static bool MonthFirst =>
        CultureInfo.CurrentCulture.DateTimeFormat.MonthDayPattern is var pattern
        && pattern.IndexOf('M', StringComparison.Ordinal) < pattern.IndexOf('d', StringComparison.Ordinal)
        && CultureInfo.CurrentCulture.DateTimeFormat.ShortDatePattern.StartsWith('M');

    private static string DayAndMonth(int month, int day) =>
        MonthFirst ? $"{English.GetMonthName(month)} {day}" : $"{day} {English.GetMonthName(month)}";

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
