using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>
/// Names that were met in this run of documents. A document that says nothing new of a speaker seldom changes who that is: when nobody else has the name,
/// or it was compared before, it waits until the run is over, when each is compared with all that came since.
/// </summary>
internal sealed class NamesMet
{
    private readonly HashSet<(long Speaker, string Name, SpeakerKind Kind)> _met = [];
    private readonly HashSet<(long Speaker, string Name, SpeakerKind Kind)> _waiting = [];

    /// <summary>How many wait.</summary>
    public int Waiting => _waiting.Count;

    /// <summary>Takes the names that can wait out of what documents bring.</summary>
    public void Postpone(ArrivedNames arrived)
    {
        foreach (var name in arrived.Named.Where(name => arrived.Plain.Contains(name) || !_met.Add(name)).ToList())
        {
            arrived.Named.Remove(name);
            _waiting.Add(name);
        }
    }

    /// <summary>All that wait, for the last time; the run is over then.</summary>
    public IReadOnlyList<(long Speaker, string Name, SpeakerKind Kind)> Take()
    {
        var waiting = _waiting.Order().ToList();
        _met.Clear();
        _waiting.Clear();
        return waiting;
    }
}
