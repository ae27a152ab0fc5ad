using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>What a person decided: which quotes go, and to whom.</summary>
public sealed record SplitDecision(SplitBy By, SpeakerChoice To);
