namespace QuoteTracker.Analysis.Speakers;

/// <summary>The share of the ranking that each person has in one quote: several phrases, "Makei", "the minister", "he", can be one person.</summary>
internal sealed class SpeakerShares
{
    private readonly List<(PersonDraft Person, double Share)> _shares = [];

    public SpeakerShares(in Attribution lead, ReferenceResolver resolver)
    {
        if (lead.Mention >= 0) Add(resolver.Speaker(lead.Mention), lead.MentionChance);
        foreach (var other in lead.Others) Add(resolver.Speaker(other.Phrase), other.Chance);
    }

    /// <summary>What all phrases for <paramref name="person"/> have together.</summary>
    public double Of(PersonDraft person) => IndexOf(person) is >= 0 and var at ? _shares[at].Share : 0;

    /// <summary>Everybody but <paramref name="person"/>, likeliest first, with their chances when <paramref name="rest"/> is left for all of them together and none is likelier than <paramref name="most"/>.</summary>
    public IEnumerable<(PersonDraft Person, double Chance)> Others(PersonDraft? person, double rest, double most)
    {
        var left = person is null ? 1 : Math.Max(1e-6, 1 - Of(person));
        return _shares.Where(share => share.Person != person)
            .OrderByDescending(share => share.Share)
            .Select(share => (share.Person, Math.Min(most, rest * Math.Min(1, share.Share / left))));
    }

    private void Add(PersonDraft person, double share)
    {
        var at = IndexOf(person);
        if (at < 0) _shares.Add((person, share));
        else _shares[at] = (person, _shares[at].Share + share);
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
