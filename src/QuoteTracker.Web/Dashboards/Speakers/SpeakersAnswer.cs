namespace QuoteTracker.Web.Dashboards.Speakers;

/// <summary>One page of the list. <see cref="Unknown"/> counts the quotes under the same filter whose speaker is not known.</summary>
public sealed record SpeakersAnswer(IReadOnlyList<SpeakerRow> Rows, int Total, int Quotes, int Unknown, int? FirstYear, int? LastYear)
{
    public static SpeakersAnswer Empty { get; } = new([], 0, 0, 0, null, null);
}
