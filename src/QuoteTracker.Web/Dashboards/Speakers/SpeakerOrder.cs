namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>The order of the list of speakers.</summary>
public enum SpeakerOrder
{
    /// <summary>Most utterances first, or most reports when those are counted.</summary>
    Most,
    Name,
    Latest,
    Recurring,
}
