using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>A spelling of a stored speaker, as the index finds it.</summary>
internal sealed record KnownSpelling(long SpeakerId, string Name, SpeakerKind Kind);
