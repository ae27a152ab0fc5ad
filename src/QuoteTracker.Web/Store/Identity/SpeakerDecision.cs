using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Who is who among some speakers.</summary>
/// <param name="Block">Whom it is about.</param>
/// <param name="Speakers">All of them by id, as they are stored, with spellings and roles.</param>
/// <param name="Grouping">What was decided.</param>
internal sealed record SpeakerDecision(SpeakerBlock Block, Dictionary<long, Speaker> Speakers, SpeakerGrouping Grouping);
