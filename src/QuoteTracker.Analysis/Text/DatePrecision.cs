namespace QuoteTracker.Analysis.Text;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>Nothing is known.</summary>
    None,

    /// <summary>The year alone.</summary>
    Year,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>Year, month and day.</summary>
    Day,

    /// <summary>Day and month without a year: kept apart from dated documents.</summary>
    DayWithoutYear,
}
