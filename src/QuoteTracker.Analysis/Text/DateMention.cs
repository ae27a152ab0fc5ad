namespace QuoteTracker.Analysis.Text;

/// <summary>A date written somewhere in a text.</summary>
/// <param name="Span">Where it stands, without the weekday, UTF-16 half-open.</param>
/// <param name="Year">The year; null when not written.</param>
/// <param name="Month">The month; null when unclear.</param>
/// <param name="Day">The day; null when not written or unclear.</param>
/// <param name="Swapped">True for "9/11/2021", in which month and day could be the other way round; <paramref name="Month"/> and <paramref name="Day"/> are then the American reading.</param>
internal readonly record struct DateMention(TextSpan Span, int? Year, int? Month, int? Day, bool Swapped = false)
{
    /// <summary>True when it is the same day of the year as <paramref name="other"/>, under a reading that both allow.</summary>
    public bool AgreesWith(DateMention other) =>
        Day is not null && other.Day is not null
        && ((Month == other.Month && Day == other.Day) || ((Swapped || other.Swapped) && Month == other.Day && Day == other.Month));

    /// <summary>The date as far as it is certain: of "9/11/2021" the year alone.</summary>
    public DocumentDate? ToDate() => Swapped
        ? DocumentDate.TryCreate(Year, null, null, DateOrigin.Text, Span)
        : DocumentDate.TryCreate(Year, Month, Day, DateOrigin.Text, Span);
}
