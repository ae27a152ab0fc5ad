using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Dashboards.Review;

/// <summary>What is known of a speaker, to be held against another.</summary>
public sealed record SpeakerEvidence(
    long Id, string Name, string Label, string FoldedName, SpeakerKind Kind, int Color, int Quotes, DateOnly? First, DateOnly? Last,
    IReadOnlyList<string> Aliases, IReadOnlyList<SpeakerEvidence.Role> Roles, IReadOnlyList<string> Sources, IReadOnlyList<SpeakerEvidence.Example> Examples)
{
    /// <summary>A role with the days between which it was seen.</summary>
    public sealed record Role(string Text, DateOnly? First, DateOnly? Last);

    /// <summary>Something that the speaker said.</summary>
    public sealed record Example(long Id, long DocumentId, string Text, string? Source, DateOnly? Day);

    /// <summary>The same in short.</summary>
    public PairSide Side => new(Id, Name, Roles.Count == 0 ? null : Roles[^1].Text, Quotes);
}
