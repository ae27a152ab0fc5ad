using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Quotes;

/// <summary>Somebody who may have said a quote, as a choice.</summary>
/// <param name="Id">The speaker's id; null for somebody who has no quote yet.</param>
/// <param name="Name">The name.</param>
/// <param name="Role">The latest role, where one is known.</param>
/// <param name="Color">One of the eight colors, or 0.</param>
/// <param name="Chance">How likely they said it, 0 to 1; null when nothing tells.</param>
/// <param name="Kind">What they are.</param>
public sealed record LikelySpeaker(long? Id, string Name, string? Role, int Color, double? Chance = null, SpeakerKind Kind = SpeakerKind.Person)
{
    /// <summary>What a person says who chooses them.</summary>
    public SpeakerChoice Chosen => Id is { } id ? new SpeakerChoice.Existing(id) : new SpeakerChoice.New(Name, Kind);
}
