namespace QuoteTracker.Web.Store.Entities;

/// <summary>Two speakers that may be one, or that a person said are two: the smaller id first.</summary>
public sealed class SpeakerPair
{
    public long FirstId { get; set; }

    public Speaker? First { get; set; }

    public long SecondId { get; set; }

    public Speaker? Second { get; set; }

    /// <summary>How likely they are one, 0 to 1.</summary>
    public double Score { get; set; }

    public required string Reason { get; set; }

    /// <summary>True when a person said that they are two; never suggested again.</summary>
    public bool IsRejected { get; set; }
}
