namespace QuoteTracker.Web.Intake;

/// <summary>What a notice of a run is about.</summary>
public enum ImportNoticeKind
{
    Refused,
    AlreadyThere,

    /// <summary>It was stored, but something in it was not as it should be.</summary>
    Noted,
}
