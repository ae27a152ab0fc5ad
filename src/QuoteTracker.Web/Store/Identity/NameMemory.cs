using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>What was read in names that are compared again and again, and what the judge said of two of them: it follows from the names alone, whatever becomes of the rows.</summary>
internal sealed class NameMemory
{
    /// <summary>So many names, some 2 KB each, are remembered; then it begins anew.</summary>
    private const int MostNames = 8192;

    /// <summary>The same for pairs of names, some 200 bytes each.</summary>
    private const int MostPairs = 65_536;

    private readonly Dictionary<(string, SpeakerKind), ReadName> _names = [];
    private readonly Dictionary<(string, string, SpeakerKind), NameVerdict> _pairs = [];

    /// <summary>The name with what can be read in it.</summary>
    public ReadName Of(string name, SpeakerKind kind)
    {
        if (_names.TryGetValue((name, kind), out var known))
            return known;
        if (_names.Count >= MostNames)
            _names.Clear();
        return _names[(name, kind)] = new ReadName(name, kind);
    }

    /// <summary>True when nothing in the two names alone makes them two.</summary>
    public bool CouldBeOne(string one, string other, SpeakerKind kind) => one == other || Alone(Of(one, kind).Use, Of(other, kind).Use).Sameness != NameSameness.Different;

    /// <summary>What the judge says of two names of which nothing else is known.</summary>
    public NameVerdict Alone(NameUse one, NameUse other)
    {
        if (one.Kind != other.Kind)
            return NameJudge.Judge(one, other);
        var pair = string.CompareOrdinal(one.Name, other.Name) <= 0 ? (one.Name, other.Name, one.Kind) : (other.Name, one.Name, one.Kind);
        if (_pairs.TryGetValue(pair, out var known))
            return known;
        if (_pairs.Count >= MostPairs)
            _pairs.Clear();
        return _pairs[pair] = NameJudge.Judge(one, other);
    }

    /// <summary>Begins anew.</summary>
    public void Forget()
    {
        _names.Clear();
        _pairs.Clear();
    }
}
