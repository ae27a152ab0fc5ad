using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Quotes;

/// <summary>Words that a document attributes to a speaker. Invariant: at least one fragment; fragments are in order, do not overlap, and exclude the quotation marks.</summary>
public sealed record AttributedQuote
{
    /// <summary>What form it has.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>The stretches of text that are quoted, UTF-16 half-open, marks excluded.</summary>
    public required IReadOnlyList<TextSpan> Fragments { get; init; }

    /// <summary>The sentence (or sentences) around the quote, for themes and for showing context.</summary>
    public required TextSpan Context { get; init; }

    /// <summary>The speaker: an index into <see cref="DocumentAnalysis.People"/>; null when unknown.</summary>
    public int? Speaker { get; init; }

    /// <summary>The words that name the speaker at this quote; null when there are none. Without a <see cref="Speaker"/> a pronoun of which the text does not say whom it means.</summary>
    public TextSpan? Mention { get; init; }

    /// <summary>The words that report it; null when there are none.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The rule that decided, as a short stable key: <c>cue-after</c>, <c>according-to</c>, <c>taken-up</c>, <c>transcript</c>; <c>withheld</c> when the likeliest speaker was too unsure to be named.</summary>
    public required string Rule { get; init; }

    /// <summary>The reason in words that a reader can check against the text: <c>“he” beside “noted” in the same sentence; last man named is Makei</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>
    /// How likely it is, 0 to 1, that somebody is reported to have said this and the speaker given is the right one (or the mention, where only that is
    /// given); without both, that it is a quote at all. Calibrated: of the quotes at 0.7, about seven in ten are right.
    /// </summary>
    public required double Confidence { get; init; }

    /// <summary>Other people it could have been, likeliest first; for a quote that was left without a speaker because nobody was sure enough, all of them.</summary>
    public IReadOnlyList<SpeakerCandidate> Candidates { get; init; } = [];
}
