using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Puts the quotes of a document together: joins the fragments that are one quote, names the speakers, and states rule and reason.</summary>
internal sealed class QuoteAssembler
{
    private readonly DocumentReading _reading;
    private readonly ReferenceResolver _resolver;
    private readonly AttributionRule _rule;
    private readonly SpeakerShares _shares;
    private readonly List<PersonDraft> _people = [];
    private readonly bool _isForPrint;

    /// <param name="reading">The document.</param>
    /// <param name="attributions">What the ranking says, in order; taken over.</param>
    /// <param name="isForPrint">True leaves out reasons and other candidates.</param>
    public QuoteAssembler(DocumentReading reading, List<Attribution> attributions, bool isForPrint = false)
    {
        (_reading, _isForPrint) = (reading, isForPrint);
        _resolver = new ReferenceResolver(reading, attributions);
        _rule = new AttributionRule(reading, statesReasons: !isForPrint);
        _shares = new SpeakerShares(_resolver);
        Groups = new FragmentGroups(reading, _resolver, attributions);
    }

    /// <summary>The fragments, one group for each quote.</summary>
    public FragmentGroups Groups { get; }

    public (IReadOnlyList<Person> People, IReadOnlyList<AttributedQuote> Quotes) Assemble(QuoteConfidence confidence)
    {
        ListPeople();
        var quotes = new AttributedQuote[Groups.All.Count];
        for (var i = 0; i < quotes.Length; i++) quotes[i] = Build(Groups[Groups.All[i]], confidence);
        return (_people.ConvertAll(person => person.ToPerson()), quotes);
    }

    /// <summary>What speaks for the quote in <paramref name="group"/> and its speaker.</summary>
    public ConfidenceEvidence EvidenceIn(ReadOnlySpan<Attribution> group)
    {
        var lead = Groups.Lead(group);
        _shares.Read(lead);
        return EvidenceIn(group, lead);
    }

    private ConfidenceEvidence EvidenceIn(ReadOnlySpan<Attribution> group, in Attribution lead)
    {
        var together = lead.Mention < 0 ? lead.MentionChance : _shares.Of(_resolver.Speaker(lead.Mention));
        return ConfidenceEvidence.Of(_reading, group, lead, together, IsTakenUp(lead));
    }

    /// <summary>The name of the speaker of <paramref name="group"/>; null when there is none.</summary>
    public string? SpeakerOf(ReadOnlySpan<Attribution> group) => Named(Groups.Lead(group))?.Name;

    private void ListPeople()
    {
        foreach (var group in Groups.All)
        {
            var lead = Groups.Lead(Groups[group]);
            if (Named(lead) is { } speaker) speaker.Speaks = true;
            // Whom the other phrases mean is asked before people are put in order of their first mention: the answer may add one.
            foreach (var other in lead.Others) _resolver.Speaker(other.Phrase);
        }

        _people.AddRange(_resolver.All.Where(person => person.Speaks || person.Kind == SpeakerKind.Person).OrderBy(person => person.First));
        for (var i = 0; i < _people.Count; i++) _people[i].Place = i;
    }

    private AttributedQuote Build(ReadOnlySpan<Attribution> group, QuoteConfidence confidence)
    {
        var lead = Groups.Lead(group);
        var person = Named(lead);
        _shares.Read(lead);
        var evidence = EvidenceIn(group, lead);
        var (quoted, right) = (confidence.Quoted(evidence), confidence.Right(evidence));
        var (key, cue, reason) = _rule.Read(lead, IsTakenUp(lead), person?.Name);
        var quote = new AttributedQuote
        {
            Kind = KindOf(group),
            Fragments = SpansOf(group),
            Context = Context(group),
            Speaker = person?.Place,
            Mention = lead.Mention < 0 ? null : _resolver.MentionOf(lead.Mention),
            Cue = cue,
            Rule = key,
            Reason = reason,
            Confidence = lead.Mention < 0 ? quoted : right,
            Candidates = _isForPrint ? [] : _shares.Others(person, person is null ? quoted : quoted - right, person is null ? quoted : right),
        };
        return person is not null && confidence.IsTooUnsure(right) ? Withheld(quote, person, quoted, right) : quote;
    }

    /// <summary>The quote without its speaker, who is the first of the candidates instead.</summary>
    private AttributedQuote Withheld(AttributedQuote quote, PersonDraft best, double quoted, double right)
    {
        var withheld = quote with { Speaker = null, Mention = null, Cue = null, Rule = "withheld", Confidence = quoted };
        if (_isForPrint) return withheld;
        IReadOnlyList<SpeakerCandidate> candidates = [new SpeakerCandidate(best.Place, right), .. quote.Candidates];
        return withheld with
        {
            Reason = DoubtReason.Of([.. candidates.Select(candidate => (_people[candidate.Person].Name, candidate.Chance))], quoted),
            Candidates = candidates,
        };
    }

    /// <summary>Whom the phrase names; null when it names nobody or is a pronoun of which the text does not say whom it means.</summary>
    private PersonDraft? Named(in Attribution lead) => lead.Mention >= 0 && _resolver.Speaker(lead.Mention) is { IsPronoun: false } speaker ? speaker : null;

    private bool IsTakenUp(in Attribution lead) => lead.Mention >= 0 && lead.Mention == lead.Before && _reading.Phrases[lead.Mention].Sentence != lead.Frame.SentenceIndex;

    private static QuoteKind KindOf(ReadOnlySpan<Attribution> group) => group[0].Frame.Stretch.Form switch
    {
        StretchForm.Turn => QuoteKind.Transcript,
        StretchForm.Block => QuoteKind.Block,
        _ => HasWhole(group) ? QuoteKind.Direct : QuoteKind.Mixed,
    };

    private static bool HasWhole(ReadOnlySpan<Attribution> group)
    {
        foreach (var fragment in group)
        {
            if (fragment.Frame.IsWhole) return true;
        }

        return false;
    }

    private static TextSpan[] SpansOf(ReadOnlySpan<Attribution> group)
    {
        var spans = new TextSpan[group.Length];
        for (var i = 0; i < spans.Length; i++) spans[i] = group[i].Frame.Stretch.Span;
        return spans;
    }

    private TextSpan Context(ReadOnlySpan<Attribution> group)
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

    private int Start(int item) => _reading.Outline.IsStretch(item) ? _reading.Tokens[_reading.Stretches[_reading.Outline.Stretch(item)].Before].Start : _reading.TokenAt(item).Start;

    private int End(int item) => _reading.Outline.IsStretch(item) ? _reading.Tokens[_reading.Stretches[_reading.Outline.Stretch(item)].After - 1].End : _reading.TokenAt(item).End;
}
