namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>Two speakers that can be settled together with other pairs.</summary>
public sealed record BatchPair(PairSide First, PairSide Second);
