namespace QuoteTracker.Web.Store.Identity;

/// <summary>Somebody whom a bare surname may mean.</summary>
internal sealed record BareSurname(SpeakerGroup Group, double Score, string Reason, int? Days)
{
    /// <summary>True when a person gave the days of the office.</summary>
    public bool IsTold { get; init; }
}
