using System.Text;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Says by which rule a quote was given to its speaker: a stable key, the reporting words, and a reason that a reader can check.</summary>
/// <param name="reading">The document.</param>
/// <param name="statesReasons">False leaves every reason empty.</param>
internal sealed class AttributionRule(DocumentReading reading, bool statesReasons = true)
{
    private const int LongestReason = 160;
    private readonly StringBuilder _reason = new(LongestReason);

    /// <summary>The rule behind <paramref name="attribution"/>; <paramref name="name"/> is the speaker's name, null when unknown.</summary>
    public (string Key, TextSpan? Cue, string Reason) Read(Attribution attribution, bool isTakenUp, string? name)
    {
        if (attribution.Frame.Stretch.Form == StretchForm.Turn) return Turn(attribution, name);
        if (attribution.Mention < 0) return ("unknown", null, "the text names nobody near the quote");
        if (name is null) return ("unknown", CueOf(attribution), statesReasons ? $"the text does not say who “{reading.Phrases[attribution.Mention].Span.In(reading.Text)}” is" : "");
        var (key, place) = KeyOf(attribution, isTakenUp);
        var cue = isTakenUp ? null : CueOf(attribution);
        return (key, cue, Reason(reading.Phrases[attribution.Mention].Span.In(reading.Text), cue, place, name));
    }

    private string Reason(ReadOnlySpan<char> mention, TextSpan? cue, string place, string name)
    {
        if (!statesReasons) return "";
        _reason.Clear().Append('“').Append(mention).Append('”');
        if (cue is { } words) _reason.Append(" beside “").Append(words.In(reading.Text)).Append('”');
        _reason.Append(' ').Append(place);
        if (!mention.SequenceEqual(name)) _reason.Append("; “").Append(mention).Append("” is ").Append(name);
        return _reason.ToString();
    }

    private (string Key, TextSpan? Cue, string Reason) Turn(Attribution attribution, string? name)
    {
        if (attribution.Mention < 0 || name is null) return ("transcript", null, "the label of this turn names nobody");
        if (!statesReasons) return ("transcript", null, "");
        if (Interviewee.IsAnswer(reading.TokenAt(attribution.Frame.Sentence.First).In(reading.Text))) return ("transcript", null, $"this turn is an answer; nobody but {name} is named above the first question");
        var label = reading.Phrases[attribution.Mention].Span.In(reading.Text);
        var who = label.Equals(name, StringComparison.Ordinal) ? "" : $"; “{label}” is {name}";
        return ("transcript", null, $"“{label}” is the label of this turn{who}");
    }

    private (string Key, string Place) KeyOf(Attribution attribution, bool isTakenUp)
    {
        var phrase = reading.Phrases[attribution.Mention];
        var offset = phrase.Sentence - attribution.Frame.SentenceIndex;
        if (attribution.Frame.Stretch.Form == StretchForm.Block && offset > 0) return ("block-credit", "below the block quotation");
        if (isTakenUp) return ("taken-up", "at the quote before");
        if (offset < 0) return reading.EndsInColon(phrase.Sentence) ? ("colon-before", "before the colon that leads in the quote") : ("sentence-before", offset == -1 ? "in the sentence before" : $"{-offset} sentences before");
        if (offset > 0) return ("sentence-after", "in the sentence after");
        return SpeakerFeatures.RelationOf(attribution.Frame, phrase with { First = reading.Phrases[reading.FirstOwner(attribution.Mention)].First }, LinkOf(attribution.Mention)) switch
        {
            Relation.SubjectBefore => ("cue-before", "before the quote"),
            Relation.SubjectAfter => ("cue-after", "after the quote"),
            Relation.BehindCueAfter or Relation.BehindCueBefore => ("cue-inverted", "in the same sentence"),
            Relation.PassiveBefore or Relation.PassiveAfter => ("cue-passive", "in the same sentence"),
            Relation.AccordingTo => ("according-to", "in the same sentence"),
            Relation.Agent => ("cue-passive", "behind “by”"),
            Relation.Relayed => ("relayed", "in the same sentence"),
            Relation.BeforeColon => ("name-colon", "before a colon"),
            Relation.BehindDash => ("credit-line", "after a dash"),
            Relation.OtherSubjectBefore or Relation.OtherSubjectAfter => ("cue-in-sentence", "in the same sentence"),
            _ => ("same-sentence", "in the same sentence"),
        };
    }

    private TextSpan? CueOf(Attribution attribution)
    {
        var index = attribution.Mention;
        var phrase = reading.Phrases[reading.FirstOwner(index)];
        var link = LinkOf(index);
        if (link.Before == Before.AccordingTo) return new TextSpan(reading.TokenAt(phrase.First - 2).Start, reading.TokenAt(phrase.First - 1).End);
        if (link.Follow is Follow.ReportingVerb or Follow.Gerund or Follow.PassiveReporting or Follow.Colon) return Span(link.VerbItem);
        if (link.Before is Before.ReportingVerb or Before.Gerund) return VerbBefore(phrase);
        if (link.Follow == Follow.OtherVerb) return Span(link.VerbItem);
        if (phrase.Sentence != attribution.Frame.SentenceIndex) return null;
        return attribution.Frame.CueBefore >= 0 ? Span(attribution.Frame.CueBefore) : attribution.Frame.CueAfter >= 0 ? Span(attribution.Frame.CueAfter) : null;
    }

    /// <summary>"according to the union’s | Anna Hill": before her stands what stands before the union.</summary>
    private PhraseLink LinkOf(int index)
    {
        var owner = reading.Links[reading.FirstOwner(index)];
        return reading.Links[index] with { Before = owner.Before, BeforeLemma = owner.BeforeLemma };
    }

    private TextSpan? VerbBefore(Phrase phrase)
    {
        for (var item = phrase.First - 1; item >= Math.Max(0, phrase.First - 4); item--)
        {
            if (!reading.Outline.IsStretch(item) && reading.TokenAt(item).Is(Lexicons.WordTraits.Reporting)) return Span(item);
        }

        return null;
    }

    private TextSpan? Span(int item) => item >= 0 && !reading.Outline.IsStretch(item) ? new TextSpan(reading.TokenAt(item).Start, reading.TokenAt(item).End) : null;
}
