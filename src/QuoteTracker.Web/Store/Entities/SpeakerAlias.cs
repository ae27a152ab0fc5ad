namespace QuoteTracker.Web.Store.Entities;

/// <summary>A spelling under which documents name a speaker.</summary>
public sealed class SpeakerAlias
{
    public long Id { get; set; }

    public long SpeakerId { get; set; }

    public Speaker? Speaker { get; set; }

    public required string Name { get; set; }

    public required string FoldedName { get; set; }

    /// <summary>The key under which spelling variants of one name meet (transliteration, accents); <see cref="Analysis.Speakers.NameKey.Full"/>.</summary>
    public required string MatchKey { get; set; }

    /// <summary><see cref="Analysis.Speakers.NameKey.Surname"/>: where a bare surname looks for whom it could mean.</summary>
    public required string SurnameKey { get; set; }

    public bool ByHand { get; set; }
}
