namespace QuoteTracker.Web.Intake;

/// <summary>How much one document may be; what is larger is refused before it is held in memory.</summary>
public sealed record IntakeLimits
{
    public const int DefaultMegabytes = 7;

    /// <summary>The limits that hold without settings.</summary>
    public static IntakeLimits Default { get; } = new();

    /// <summary>Bytes of one file, one JSON line, one page.</summary>
    public int MaxDocumentBytes { get; init; } = DefaultMegabytes * Megabyte;

    internal const int Megabyte = 1024 * 1024;

    /// <summary>Limits of so many megabytes, at least one and at most a gigabyte.</summary>
    public static IntakeLimits OfMegabytes(int megabytes) => new() { MaxDocumentBytes = Math.Clamp(megabytes, 1, 1024) * Megabyte };
}
