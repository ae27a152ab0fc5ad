using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>A speaker that may become one with others; <see cref="Detail"/> tells namesakes apart.</summary>
public sealed record MergeCandidate(long Id, string Name, string? Detail, int Quotes, int Color)
{
    public static MergeCandidate Of(SpeakerRow row) => new(row.Id, row.Name, Detailed(row.Role, row.Quotes), row.Quotes, row.Color);

    /// <summary>A role and a number of quotes as one line.</summary>
    public static string Detailed(string? role, int quotes) => (role is null ? "" : role + " · ") + Numbers.Count(quotes, "quote", "quotes");
}
