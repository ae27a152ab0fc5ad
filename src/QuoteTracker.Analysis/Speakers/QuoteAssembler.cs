using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Puts the quotes of a document together: joins the fragments that are one quote, names the speakers, and states rule and reason.</summary>
internal sealed class QuoteAssembler(DocumentReading reading, List<Attribution> attributions)
{
    private readonly ReferenceResolver _resolver = new(reading, attributions);
    private readonly AttributionRule _rule = new(reading);
    private readonly List<PersonDraft> _people = [];
    private readonly Dictionary<PersonDraft, int> _indexes = [];

    public (IReadOnlyList<Person> People, IReadOnlyList<AttributedQuote> Quotes) Assemble(QuoteConfidence confidence)
    {
        var groups = Group();
        ListPeople(groups);
        return ([.. _people.Select(person => person.ToPerson())], [.. groups.Select(group => Build(group, confidence))]);
    }

    /// <summary>What speaks for the quote in <paramref name="group"/> and its speaker.</summary>
    public ConfidenceEvidence EvidenceIn(List<Attribution> group)
    {
        var lead = Lead(group);
        return EvidenceIn(group, lead, new SpeakerShares(lead, _resolver));
    }

    private ConfidenceEvidence EvidenceIn(List<Attribution> group, in Attribution lead, SpeakerShares shares)
    {
        var together = lead.Mention < 0 ? lead.MentionChance : shares.Of(_resolver.Speaker(lead.Mention));
        return ConfidenceEvidence.Of(reading, group, lead, together, IsTakenUp(lead));
    }

    /// <summary>The name of the speaker of <paramref name="group"/>; null when there is none.</summary>
    public string? SpeakerOf(List<Attribution> group) => Named(Lead(group))?.Name;

    /// <summary>One list for each quote, of its fragments in order.</summary>
    public List<List<Attribution>> Group()
    {
        var groups = new List<List<Attribution>>();
        foreach (var attribution in attributions)
        {
            if (!attribution.IsQuote) continue;
            if (groups.Count > 0 && Continues(groups[^1], attribution)) groups[^1].Add(attribution);
            else groups.Add([attribution]);
        }

        return groups;
    }

    /// <summary>The next paragraph of one quotation, the other half of a split one, or the sentence that follows the reporting words.</summary>
    private bool Continues(List<Attribution> group, Attribution next)
    {
        var before = group[^1];
        var (one, other) = (before.Frame, next.Frame);
        if (one.Stretch.Form != other.Stretch.Form) return false;
        if (other.Stretch.Continues) return !NamesAnother(Lead(group), next);
        if (other.Stretch.Form != StretchForm.Marks) return false;
        if (one.Sentence.Paragraph != other.Sentence.Paragraph || next.Mention != before.Mention || !one.IsWhole && !before.Frame.Stretch.Continues) return false;
        if (one.SentenceIndex == other.SentenceIndex) return IsSplit(before, other);
        return other.SentenceIndex == one.SentenceIndex + 1 && other.IsAlone && other.IsWhole;
    }

    /// <summary>
    /// “So it went.¶ “It has to stop,” added Hill: where the paragraph before has its own speaker beside its words and this one another,
    /// a closing mark was left out and nothing goes on.
    /// </summary>
    private bool NamesAnother(Attribution before, Attribution next) =>
        IsNamedBeside(before) && IsNamedBeside(next) && _resolver.Speaker(before.Mention) != _resolver.Speaker(next.Mention);

    private bool IsNamedBeside(Attribution fragment) =>
        fragment.Mention >= 0 && reading.Phrases[fragment.Mention] is { Kind: PhraseKind.Name } phrase && phrase.Sentence == fragment.Frame.SentenceIndex;

    /// <summary>“The bridge,” she said, “will open.”: nothing but the reporting words stands between, not "and called it".</summary>
    private bool IsSplit(Attribution before, in QuoteFrame next)
    {
        var mention = before.Mention;
        if (mention < 0 || reading.Phrases[mention].First < before.Frame.Item || reading.Phrases[mention].First > next.Item) return false;
        var last = reading.TokenAt(next.Item - 1);
        return last.Kind == TokenKind.Punctuation && reading.Text[last.Start] is ',' or ':' or ';' or '-' or '–' or '—';
    }

    private void ListPeople(List<List<Attribution>> groups)
    {
        foreach (var group in groups)
        {
            if (Named(Lead(group)) is { } speaker) speaker.Speaks = true;
        }

        _people.AddRange(_resolver.All.Where(person => person.Speaks || person.Kind == SpeakerKind.Person).OrderBy(person => person.First));
        for (var i = 0; i < _people.Count; i++) _indexes[_people[i]] = i;
    }

    /// <summary>The fragment whose sentence names the speaker.</summary>
    public Attribution Lead(List<Attribution> group)
    {
        foreach (var fragment in group)
        {
            if (fragment.Mention >= 0 && reading.Phrases[fragment.Mention].Sentence == fragment.Frame.SentenceIndex) return fragment;
        }

        return group.Find(fragment => fragment.Mention >= 0) is { Frame.Item: > 0 } named ? named : group[0];
    }

    private AttributedQuote Build(List<Attribution> group, QuoteConfidence confidence)
    {
        var lead = Lead(group);
        var person = Named(lead);
        var shares = new SpeakerShares(lead, _resolver);
        var evidence = EvidenceIn(group, lead, shares);
        var (quoted, right) = (confidence.Quoted(evidence), confidence.Right(evidence));
        var (key, cue, reason) = _rule.Read(lead, IsTakenUp(lead), person?.Name);
        var quote = new AttributedQuote
        {
            Kind = KindOf(group),
            Fragments = [.. group.Select(fragment => fragment.Frame.Stretch.Span)],
            Context = Context(group),
            Speaker = person is null ? null : _indexes[person],
            Mention = lead.Mention < 0 ? null : _resolver.MentionOf(lead.Mention),
            Cue = cue,
            Rule = key,
            Reason = reason,
            Confidence = lead.Mention < 0 ? quoted : right,
            Candidates = Candidates(shares, person, quoted, right),
        };
        return person is not null && confidence.IsTooUnsure(right) ? Withheld(quote, person, quoted, right) : quote;
    }

    /// <summary>The quote without its speaker, who is the first of the candidates instead.</summary>
    private AttributedQuote Withheld(AttributedQuote quote, PersonDraft best, double quoted, double right)
    {
        IReadOnlyList<SpeakerCandidate> candidates = [new SpeakerCandidate(_indexes[best], right), .. quote.Candidates];
        return quote with
        {
            Speaker = null,
            Mention = null,
            Cue = null,
            Rule = "withheld",
            Reason = DoubtReason.Of([.. candidates.Select(candidate => (_people[candidate.Person].Name, candidate.Chance))], quoted),
            Confidence = quoted,
            Candidates = candidates,
        };
    }

    private IReadOnlyList<SpeakerCandidate> Candidates(SpeakerShares shares, PersonDraft? person, double quoted, double right) =>
    [
        .. shares.Others(person, person is null ? quoted : quoted - right, person is null ? quoted : right)
            .Where(other => _indexes.ContainsKey(other.Person))
            .Select(other => new SpeakerCandidate(_indexes[other.Person], other.Chance)),
    ];

    /// <summary>Whom the phrase names; null when it names nobody or is a pronoun of which the text does not say whom it means.</summary>
    private PersonDraft? Named(in Attribution lead) => lead.Mention >= 0 && _resolver.Speaker(lead.Mention) is { IsPronoun: false } speaker ? speaker : null;

    private bool IsTakenUp(in Attribution lead) => lead.Mention >= 0 && lead.Mention == lead.Before && reading.Phrases[lead.Mention].Sentence != lead.Frame.SentenceIndex;

    private static QuoteKind KindOf(List<Attribution> group) => group[0].Frame.Stretch.Form switch
    {
        StretchForm.Turn => QuoteKind.Transcript,
        StretchForm.Block => QuoteKind.Block,
        _ => group.Exists(fragment => fragment.Frame.IsWhole) ? QuoteKind.Direct : QuoteKind.Mixed,
    };

    private TextSpan Context(List<Attribution> group)
    {
        var (start, end) = (int.MaxValue, 0);
        foreach (var fragment in group)
        {
            var sentence = fragment.Frame.Sentence;
            start = Math.Min(start, Math.Min(fragment.Frame.Stretch.Span.Start, Start(sentence.First)));
            end = Math.Max(end, Math.Max(fragment.Frame.Stretch.Span.End, End(sentence.End - 1)));
        }

        return new TextSpan(start, end);
    }

    private int Start(int item) => reading.Outline.IsStretch(item) ? reading.Tokens[reading.Stretches[reading.Outline.Stretch(item)].Before].Start : reading.TokenAt(item).Start;

    private int End(int item) => reading.Outline.IsStretch(item) ? reading.Tokens[reading.Stretches[reading.Outline.Stretch(item)].After - 1].End : reading.TokenAt(item).End;
}
