using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Ranking;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Goes through the quoted stretches of a document in order and decides for each who says it and whether it is a quote at all.</summary>
internal sealed class SpeakerRanker(DocumentReading reading, Weights speakerWeights, Weights quoteWeights)
{
    private const int OthersKept = 4;
    private const int LongestCredit = 16;
    private readonly CandidateFinder _candidates = new(reading);
    private readonly SpeakerFeatures _speakerFeatures = new(reading);
    private readonly QuoteFeatures _quoteFeatures = new(reading);
    private readonly List<int> _found = [];
    private readonly List<uint> _features = [];
    private readonly List<float> _chances = [];

    /// <summary>One attribution for each stretch, in order.</summary>
    public List<Attribution> Rank() => Rank(null);

    /// <summary>The same where it is known from elsewhere which stretches are quotes.</summary>
    public List<Attribution> Rank(Func<int, bool>? isQuote)
    {
        var all = new List<Attribution>(reading.Stretches.Count);
        var context = SpeakerContext.Start(reading);
        for (var i = 0; i < reading.Stretches.Count; i++)
        {
            var attribution = Attribute(new QuoteFrame(reading, i), context);
            if (isQuote?.Invoke(i) ?? attribution.IsQuote) context = context.After(attribution.Frame, attribution.Mention);
            all.Add(attribution);
        }

        return all;
    }

    private Attribution Attribute(in QuoteFrame frame, in SpeakerContext context) => frame.Stretch.Form switch
    {
        StretchForm.Turn => Labelled(frame, context),
        StretchForm.Block when CreditAfter(frame) is >= 0 and var credit => new Attribution(frame, 1, credit, 1, [], context.LastMention),
        StretchForm.Block when frame.Stretch.Continues => new Attribution(frame, 1, context.LastMention, 1, [], context.LastMention),
        StretchForm.Block => Rank(frame, context) with { QuoteChance = 1 },
        _ when CreditBehind(frame) is >= 0 and var credit => new Attribution(frame, 1, credit, 1, [], context.LastMention),
        _ => Rank(frame, context),
    };

    /// <summary>Whom the label of the turn names; nobody behind "Question".</summary>
    private Attribution Labelled(in QuoteFrame frame, in SpeakerContext context)
    {
        if (frame.Stretch.Continues) return new Attribution(frame, 1, context.LastMention, 1, [], context.LastMention);
        var first = reading.FirstPhrase(frame.SentenceIndex);
        var isNamed = first < reading.FirstPhrase(frame.SentenceIndex + 1) && reading.Phrases[first].Kind is PhraseKind.Name or PhraseKind.Body or PhraseKind.Role;
        return new Attribution(frame, 1, isNamed ? first : -1, 1, [], context.LastMention);
    }

    /// <summary>“I came for the soup.” – Otto Brandl: the name that alone follows a whole quote behind a dash; −1 when there is none.</summary>
    private int CreditBehind(in QuoteFrame frame)
    {
        var name = frame.Item + 2;
        if (!frame.IsWhole || frame.Item != frame.Sentence.First || name >= frame.Sentence.End || reading.Outline.IsStretch(name - 1)) return -1;
        if (reading.TokenAt(name - 1) is not { Kind: TokenKind.Punctuation } dash || !Punctuation.IsDash(reading.Text[dash.Start])) return -1;
        for (var i = reading.FirstPhrase(frame.SentenceIndex); i < reading.FirstPhrase(frame.SentenceIndex + 1); i++)
        {
            if (reading.Phrases[i].First == name) return reading.Phrases[i].Kind == PhraseKind.Name && reading.Links[i].Follow == Follow.None ? i : -1;
        }

        return -1;
    }

    /// <summary>The name that opens a short line below a block quotation, "Anna Corvel (@corvel), 17 June 2024"; −1 when there is none.</summary>
    private int CreditAfter(in QuoteFrame frame)
    {
        var next = frame.SentenceIndex + 1;
        while (next < reading.Outline.Sentences.Count && reading.Outline.Sentences[next] is { Length: 1 } only && reading.Outline.IsStretch(only.First)
            && reading.Stretches[reading.Outline.Stretch(only.First)] is { Form: StretchForm.Block, Continues: true })
        {
            next++;
        }

        if (next >= reading.Outline.Sentences.Count || reading.Outline.Sentences[next].Length > LongestCredit) return -1;
        var phrase = reading.FirstPhrase(next);
        if (phrase >= reading.FirstPhrase(next + 1) || reading.Phrases[phrase] is not { Kind: PhraseKind.Name } name || name.First - reading.Outline.Sentences[next].First > 1) return -1;
        return reading.Links[phrase].Follow == Follow.None ? phrase : -1;
    }

    private Attribution Rank(in QuoteFrame frame, in SpeakerContext context)
    {
        _candidates.Find(frame, context.LastMention, context.BeforeLastMention, _found);
        Score(frame, context);
        var best = 0;
        for (var i = 1; i < _chances.Count; i++) best = _chances[i] > _chances[best] ? i : best;
        var mention = best == 0 ? -1 : _found[best - 1];
        _features.Clear();
        _quoteFeatures.Collect(frame, mention, _chances[best], context, _features);
        var quote = frame.NamesWork ? 0 : 1f / (1f + MathF.Exp(-quoteWeights.Score(_features)));
        return new Attribution(frame, quote, mention, _chances[best], quote >= 0.5f ? Others(best) : [], context.LastMention);
    }

    /// <summary>Fills the chances: first of nobody, then of each candidate; together 1.</summary>
    private void Score(in QuoteFrame frame, in SpeakerContext context)
    {
        _chances.Clear();
        _features.Clear();
        SpeakerFeatures.CollectNobody(frame, _features);
        _chances.Add(speakerWeights.Score(_features));
        foreach (var candidate in _found)
        {
            _features.Clear();
            _speakerFeatures.Collect(frame, candidate, context, _features);
            _chances.Add(speakerWeights.Score(_features));
        }

        Softmax(_chances);
    }

    private static void Softmax(List<float> scores)
    {
        var greatest = float.MinValue;
        foreach (var score in scores) greatest = Math.Max(greatest, score);
        var sum = 0f;
        for (var i = 0; i < scores.Count; i++)
        {
            scores[i] = MathF.Exp(scores[i] - greatest);
            sum += scores[i];
        }

        for (var i = 0; i < scores.Count; i++) scores[i] /= sum;
    }

    private List<int> Others(int best) =>
    [
        .. Enumerable.Range(1, _found.Count)
            .Where(i => i != best && _chances[i] > 0.01f)
            .OrderByDescending(i => _chances[i])
            .Take(OthersKept)
            .Select(i => _found[i - 1]),
    ];
}
