namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>The order of the list of speakers.</summary>
public enum SpeakerOrder
{
    Quotes,
    Name,
    Latest,
    Recurring,
}
