namespace QuoteTracker.Web.Intake;

/// <summary>What a person may set about intake; section <c>QuoteTracker</c> of the settings.</summary>
public sealed class IntakeOptions
{
    public const string Section = "QuoteTracker";

    /// <summary>Megabytes that one document may have.</summary>
    public int MaxDocumentMegabytes { get; set; } = IntakeLimits.DefaultMegabytes;

    /// <summary>True to let addresses of this machine and of private networks be fetched.</summary>
    public bool AllowPrivateAddresses { get; set; }

    public IntakeLimits Limits => IntakeLimits.OfMegabytes(MaxDocumentMegabytes);
}
