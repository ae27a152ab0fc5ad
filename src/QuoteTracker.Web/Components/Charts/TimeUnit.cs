namespace QuoteTracker.Web.Components.Charts;

/// <summary>How much time one bar of a time axis stands for.</summary>
public enum TimeUnit
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
}
