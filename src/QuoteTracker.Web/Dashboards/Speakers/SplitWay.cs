namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>By what a person says which quotes of a speaker are another's.</summary>
public enum SplitWay
{
    Spelling,
    Days,
    Outlet,
    Quotes,
}
