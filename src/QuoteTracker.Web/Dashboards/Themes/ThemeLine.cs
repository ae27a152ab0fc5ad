using QuoteTracker.Web.Dashboards.Series;

namespace QuoteTracker.Web.Dashboards.Themes;

/// <summary>A theme as a line of a list, with its strongest terms; the sparkline has a count for each step of the answer's scale, the calendar one for each step of <see cref="CalendarSteps"/>.</summary>
public sealed record ThemeLine(long Id, string Name, bool IsHidden, bool ByHand, PeriodCount Said, int Speakers, DateOnly? Last, IReadOnlyList<string> Terms, IReadOnlyList<int> Spark, IReadOnlyList<PeriodCount> Calendar);
