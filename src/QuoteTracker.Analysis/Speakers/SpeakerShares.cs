using QuoteTracker.Analysis.Quotes;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>The share of the ranking that each person has in one quote: several phrases, "Makei", "the minister", "he", can be one person.</summary>
internal sealed class SpeakerShares(ReferenceResolver resolver)
{
    private readonly List<(PersonDraft Person, double Share)> _shares = [];
    private readonly List<SpeakerCandidate> _candidates = [];

    /// <summary>Reads the shares in the quote that <paramref name="lead"/> leads; those of the quote before are forgotten.</summary>
    public void Read(in Attribution lead)
    {
        _shares.Clear();
        if (lead.Mention >= 0) Add(resolver.Speaker(lead.Mention), lead.MentionChance);
        foreach (var other in lead.Others) Add(resolver.Speaker(other.Phrase), other.Chance);
        PutInOrder();
    }

    /// <summary>What all phrases for <paramref name="person"/> have together.</summary>
    public double Of(PersonDraft person) => IndexOf(person) is >= 0 and var at ? _shares[at].Share : 0;

    /// <summary>
    /// Everybody listed but <paramref name="person"/>, likeliest first, with their chances when <paramref name="rest"/> is left for all of them together and
    /// none is likelier than <paramref name="most"/>.
    /// </summary>
    public SpeakerCandidate[] Others(PersonDraft? person, double rest, double most)
    {
        var left = person is null ? 1 : Math.Max(1e-6, 1 - Of(person));
        _candidates.Clear();
        foreach (var (other, share) in _shares)
        {
            if (other != person && other.IsListed) _candidates.Add(new SpeakerCandidate(other.Place, Math.Min(most, rest * Math.Min(1, share / left))));
        }

        return [.. _candidates];
    }

    private void Add(PersonDraft person, double share)
    {
        var at = IndexOf(person);
        if (at < 0) _shares.Add((person, share));
        else _shares[at] = (person, _shares[at].Share + share);
    }

    /// <summary>Likeliest first; those of equal share stay as they are.</summary>
    private void PutInOrder()
    {
        for (var i = 1; i < _shares.Count; i++)
        {
            var (share, at) = (_shares[i], i);
            for (; at > 0 && _shares[at - 1].Share < share.Share; at--) _shares[at] = _shares[at - 1];
            _shares[at] = share;
        }
    }

    private int IndexOf(PersonDraft person)
    {
        for (var i = 0; i < _shares.Count; i++)
        {
            if (_shares[i].Person == person) return i;
        }

        return -1;
    }
}
