using System.Runtime.InteropServices;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Ranking;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Goes through the quoted stretches of a document in order and decides for each who says it and whether it is a quote at all.</summary>
internal sealed class SpeakerRanker(DocumentReading reading, Model speakers, Model quotes)
{
    private const int OthersKept = 4;

    /// <summary>For the candidates of most quotes.</summary>
    private const int Room = 32;
    private const int LongestCredit = 16;
    private const int LongestTerm = 3;
    private const int LongestTitle = 6;
    private const float LeastForStatement = 0.5f;
    private const float LeastChance = 0.002f;
    private const float LeastOfOthers = 0.01f;
    private readonly CandidateFinder _candidates = new(reading);
    private readonly SpeakerFeatures _speakerFeatures = new(reading);
    private readonly SpeakerFacts _speakerFacts = new(reading);
    private readonly QuoteFeatures _quoteFeatures = new(reading);
    private readonly QuoteFacts _quoteFacts = new(reading);
    private readonly byte[] _facts = new byte[Math.Max((int)SpeakerFact.Count, (int)QuoteFact.Count)];
    private readonly ListAgreement _lists = new(reading);
    private readonly Lazy<int> _interviewee = new(() => Interviewee.Of(reading));
    private readonly List<int> _found = new(Room);
    private readonly List<uint> _features = new(Room);
    private List<float> _chances = new(Room);
    private List<float> _scores = new(Room);
    private readonly List<RankedPhrase> _others = new(OthersKept + 1);

    /// <summary>One attribution for each stretch, in order.</summary>
    public List<Attribution> Rank() => Rank(null, new List<Attribution>(reading.Stretches.Count));

    /// <summary>The same in a list that is there, and empty.</summary>
    public List<Attribution> Rank(List<Attribution> into) => Rank(null, into);

    /// <summary>The same where it is known from elsewhere which stretches are quotes.</summary>
    public List<Attribution> Rank(Func<int, bool> isQuote) => Rank(isQuote, new List<Attribution>(reading.Stretches.Count));

    private List<Attribution> Rank(Func<int, bool>? isQuote, List<Attribution> all)
    {
        all.EnsureCapacity(reading.Stretches.Count);
        var context = SpeakerContext.Start(reading);
        var history = QuoteHistory.Start;
        for (var i = 0; i < reading.Stretches.Count; i++)
        {
            var attribution = Attribute(new QuoteFrame(reading, i), context, history);
            var counts = isQuote?.Invoke(i) ?? attribution.IsQuote;
            if (counts) context = context.After(attribution.Frame, attribution.Mention);
            if (attribution.Frame.Stretch.Form == StretchForm.Marks) history = history.After(attribution.Frame, counts);
            all.Add(attribution);
        }

        _lists.Settle(all);
        return all;
    }

    private Attribution Attribute(in QuoteFrame frame, in SpeakerContext context, in QuoteHistory history) => frame.Stretch.Form switch
    {
        StretchForm.Turn => Labelled(frame, context),
        StretchForm.Block when CreditAfter(frame) is >= 0 and var credit => ByLayout(frame, credit, context),
        StretchForm.Block when frame.Stretch.Continues => ByLayout(frame, context.LastMention, context),
        StretchForm.Block => Rank(frame, context, history) with { QuoteChance = 1 },
        _ when CreditBehind(frame) is >= 0 and var credit => ByLayout(frame, credit, context),
        _ => Rank(frame, context, history),
    };

    /// <summary>The layout says it, and nothing is weighed.</summary>
    private static Attribution ByLayout(in QuoteFrame frame, int mention, in SpeakerContext context) => new(frame, 1, mention, 1, [], context.LastMention);

    /// <summary>Whom the label of the turn names; behind "A" the interviewee, behind "Q" nobody.</summary>
    private Attribution Labelled(in QuoteFrame frame, in SpeakerContext context)
    {
        if (frame.Stretch.Continues) return ByLayout(frame, context.LastMention, context);
        var first = reading.FirstPhrase(frame.SentenceIndex);
        var isNamed = first < reading.FirstPhrase(frame.SentenceIndex + 1) && reading.Phrases[first].Kind is PhraseKind.Name or PhraseKind.Body or PhraseKind.Role;
        if (Interviewee.IsAnswer(reading.TokenAt(frame.Sentence.First).In(reading.Text))) return ByLayout(frame, _interviewee.Value, context);
        return ByLayout(frame, isNamed ? first : -1, context);
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

    /// <summary>True for nobody and for each candidate that the weights do not rule out: the trees look at these.</summary>
    public static bool IsLookedAtAgain(int candidate, float chance) => candidate == 0 || chance > LeastChance;

    private Attribution Rank(in QuoteFrame frame, in SpeakerContext context, in QuoteHistory history)
    {
        _candidates.Find(frame, context.LastMention, context.BeforeLastMention, _found);
        Score(frame, context);
        var best = 0;
        for (var i = 1; i < _chances.Count; i++) best = _chances[i] > _chances[best] ? i : best;
        var mention = best == 0 ? -1 : _found[best - 1];
        var quote = frame.NamesWork || IsTerm(frame, mention) || IsDenied(frame, mention) ? 0 : QuoteChance(frame, mention, _chances[best], context, history);
        if (IsStatementAlone(frame)) quote = Math.Max(quote, LeastForStatement);
        return new Attribution(frame, quote, NamedBy(mention), _chances[best], quote >= 0.5f ? Others(best) : [], context.LastMention);
    }

    /// <summary>A few words in marks that nobody is named for, a name like “Warm Wall” where nothing is reported, and the wording of a proverb are terms: nobody is reported to have said them.</summary>
    private bool IsTerm(in QuoteFrame frame, int mention)
    {
        if (mention < 0) return !frame.IsWhole && frame.Stretch.End - frame.Stretch.First <= LongestTerm;
        var noun = reading.TokenAt(reading.Phrases[mention].End - 1).In(reading.Text);
        if (noun is "saying" || QuoteFrame.IsNamingNoun(noun)) return true;
        return frame.IsTitleCase && frame is { CueBefore: < 0, CueAfter: < 0, IsAlone: false } && reading.Links[mention] is { Before: Before.Preposition, Follow: Follow.None or Follow.Stretch or Follow.OtherVerb or Follow.Auxiliary };
    }

    /// <summary>"No mayor would ever say “…”": words that nobody has said.</summary>
    private bool IsDenied(in QuoteFrame frame, int mention)
    {
        if (mention >= 0 || frame.CueBefore < 0) return false;
        var first = reading.FirstPhrase(frame.SentenceIndex);
        return first < reading.FirstPhrase(frame.SentenceIndex + 1) && reading.Phrases[first].First < frame.CueBefore && Bystanders.IsNobody(reading, first) && reading.Links[first].Follow != Follow.None;
    }

    /// <summary>A whole sentence in marks with nothing beside it: somebody says it, whoever that is.</summary>
    private static bool IsStatementAlone(in QuoteFrame frame) => frame.IsWhole && frame.IsAlone && !frame.IsTitleCase && frame.Stretch is { OpenMark: >= 0, CloseMark: >= 0 } && frame.Stretch.End - frame.Stretch.First > LongestTitle;

    /// <summary>Fills the chances: first of nobody, then of each candidate; together 1.</summary>
    private void Score(in QuoteFrame frame, in SpeakerContext context)
    {
        _chances.Clear();
        _features.Clear();
        SpeakerFeatures.CollectNobody(frame, _features);
        _chances.Add(speakers.Weights.Score(_features));
        foreach (var candidate in _found)
        {
            _features.Clear();
            _speakerFeatures.Collect(frame, candidate, context, _features);
            _chances.Add(speakers.Weights.Score(_features));
        }

        Chances.FromScores(CollectionsMarshal.AsSpan(_chances));
        LookAgain(frame, context);
    }

    /// <summary>Corrects the chances by what the trees make of each candidate beside the others.</summary>
    private void LookAgain(in QuoteFrame frame, in SpeakerContext context)
    {
        _scores.Clear();
        for (var i = 0; i < _chances.Count; i++)
        {
            if (!IsLookedAtAgain(i, _chances[i]))
            {
                _scores.Add(float.NegativeInfinity);
                continue;
            }

            _speakerFacts.Collect(frame, _found, i, CollectionsMarshal.AsSpan(_chances), context, _facts);
            _scores.Add(MathF.Log(_chances[i]) + speakers.Trees.Score(_facts));
        }

        Chances.FromScores(CollectionsMarshal.AsSpan(_scores));
        (_chances, _scores) = (_scores, _chances);
    }

    /// <summary>"The union’s | secretary Anna Hill", "Secretary of | State Anna Hill": where the first part is likeliest it stands for the whole phrase, and who is named behind it speaks.</summary>
    private int NamedBy(int mention)
    {
        while (mention >= 0 && reading.OwnedBy(mention) is >= 0 and var owned) mention = owned;
        return mention >= 0 && reading.NamedBehindTitle(mention) is >= 0 and var named ? named : mention;
    }

    private float QuoteChance(in QuoteFrame frame, int mention, float chance, in SpeakerContext context, in QuoteHistory history)
    {
        _features.Clear();
        _quoteFeatures.Collect(frame, mention, chance, context, _features);
        _quoteFacts.Collect(frame, mention, chance, quotes.Weights.Score(_features), context, history, _facts);
        return Chances.FromScore(quotes.Trees.Score(_facts));
    }

    /// <summary>The likeliest of the other candidates, in order; of two that are equally likely the one found first.</summary>
    private RankedPhrase[] Others(int best)
    {
        _others.Clear();
        for (var i = 1; i < _chances.Count; i++)
        {
            if (i == best || _chances[i] <= LeastOfOthers) continue;
            var at = _others.Count;
            while (at > 0 && _others[at - 1].Chance < _chances[i]) at--;
            _others.Insert(at, new RankedPhrase(_found[i - 1], _chances[i]));
            if (_others.Count > OthersKept) _others.RemoveAt(OthersKept);
        }

        return [.. _others];
    }
}
