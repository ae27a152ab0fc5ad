namespace QuoteTracker.Web.Intake;

/// <summary>Where a run is.</summary>
public enum ImportState
{
    Waiting,
    Running,

    /// <summary>All documents are in; themes are being found over the whole collection.</summary>
    FindingThemes,
    Finished,
    Cancelled,

    /// <summary>Something made it senseless to go on: a full disk, a database that cannot be written.</summary>
    Stopped,
}
