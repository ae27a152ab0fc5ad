using QuoteTracker.Analysis.Names;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>Pairs of groups that share a key, each with its verdict, and found by either group: what speaks against a pair has a group in common with it.</summary>
internal sealed class GroupPairs
{
    /// <summary>Who is in so many times fewer documents than both of two does not stand between them: names are cut wrongly now and then.</summary>
    private const int Rare = 10;

    private readonly Dictionary<(SpeakerGroup One, SpeakerGroup Other), NameVerdict> _verdicts = [];
    private readonly Dictionary<SpeakerGroup, List<(SpeakerGroup One, SpeakerGroup Other)>> _byGroup = [];

    /// <summary>Those that may be one, or are.</summary>
    public IEnumerable<KeyValuePair<(SpeakerGroup One, SpeakerGroup Other), NameVerdict>> Alike => _verdicts.Where(pair => pair.Value.Sameness != NameSameness.Different);

    /// <summary>Puts a pair in, or gives it another verdict.</summary>
    public void Set((SpeakerGroup One, SpeakerGroup Other) pair, NameVerdict verdict)
    {
        if (_verdicts.TryAdd(pair, verdict))
        {
            Of(pair.One).Add(pair);
            Of(pair.Other).Add(pair);
        }

        _verdicts[pair] = verdict;
    }

    /// <summary>Takes out the pairs of two groups; the others that were in them.</summary>
    public List<SpeakerGroup> Remove(SpeakerGroup kept, SpeakerGroup gone)
    {
        var pairs = _verdicts.Keys.Where(pair => pair.One == gone || pair.Other == gone || pair.One == kept || pair.Other == kept).ToList();
        foreach (var pair in pairs)
        {
            _verdicts.Remove(pair);
            Of(pair.One).Remove(pair);
            Of(pair.Other).Remove(pair);
        }

        return [.. pairs.SelectMany(pair => new[] { pair.One, pair.Other }).Where(group => group != gone && group != kept).Distinct()];
    }

    /// <summary>The pair that is surely one, the surest of several, with nobody between them; null when there is none.</summary>
    public (SpeakerGroup Kept, SpeakerGroup Gone)? Surest() => _verdicts.Where(pair => pair.Value.Sameness == NameSameness.Same).OrderByDescending(pair => pair.Value.Score)
        .ThenBy(pair => pair.Key.One.Title, StringComparer.Ordinal).ThenBy(pair => pair.Key.Other.Title, StringComparer.Ordinal).Select(pair => ((SpeakerGroup, SpeakerGroup)?)pair.Key).FirstOrDefault(pair => IsClear(pair!.Value));

    private List<(SpeakerGroup One, SpeakerGroup Other)> Of(SpeakerGroup group)
    {
        if (!_byGroup.TryGetValue(group, out var pairs))
            _byGroup[group] = pairs = [];
        return pairs;
    }

    private bool IsClear((SpeakerGroup One, SpeakerGroup Other) pair)
    {
        var least = _verdicts[pair].Score - SpeakerGrouping.Clear;
        return !Rivals(pair.One, pair.Other).Concat(Rivals(pair.Other, pair.One)).Any(rival => rival.Verdict.Score > least && AreTwo(pair, rival.With, rival.Third));

        IEnumerable<(SpeakerGroup With, SpeakerGroup Third, NameVerdict Verdict)> Rivals(SpeakerGroup with, SpeakerGroup but) => Of(with).Select(rival => (with, Third: rival.One == with ? rival.Other : rival.One, _verdicts[rival]))
            .Where(rival => rival.Third != but && rival.Item3.Sameness == NameSameness.Same);
    }

    /// <summary>True when a third, which fits one of the pair, is surely not the other.</summary>
    private bool AreTwo((SpeakerGroup One, SpeakerGroup Other) pair, SpeakerGroup with, SpeakerGroup third)
    {
        if (third.Documents.Count * Rare < Math.Min(pair.One.Documents.Count, pair.Other.Documents.Count))
            return false;
        var left = with == pair.One ? pair.Other : pair.One;
        return !(_verdicts.TryGetValue((left, third), out var verdict) || _verdicts.TryGetValue((third, left), out verdict)) || verdict.Sameness == NameSameness.Different;
    }
}
