using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Hand;

/// <summary>Whom a person names as the speaker of a quote.</summary>
public abstract record SpeakerChoice
{
    private SpeakerChoice()
    {
    }

    /// <summary>The document does not say.</summary>
    public static SpeakerChoice Unknown { get; } = new Nobody();

    /// <summary>One who is stored.</summary>
    public sealed record Existing(long Id) : SpeakerChoice;

    /// <summary>One who is not stored yet; a stored speaker of exactly this name is taken instead.</summary>
    public sealed record New(string Name, SpeakerKind Kind = SpeakerKind.Person) : SpeakerChoice;

    internal sealed record Nobody : SpeakerChoice;
}
