using QuoteTracker.Web.Dashboards.Quotes;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>A speaker that may become one with others; <see cref="Detail"/> tells namesakes apart.</summary>
public sealed record MergeCandidate(long Id, string Name, string? Detail, int Quotes, int Color)
{
    public static MergeCandidate Of(SpeakerRow row) => new(row.Id, row.Name, SpeakerChoices.Telling(row.Role, row.Quotes), row.Quotes, row.Color);
}
