using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>What was read in names that are compared again and again, and what the judge said of two of them: it follows from the names alone, whatever becomes of the rows.</summary>
internal sealed class NameMemory
{
    /// <summary>So many names, some 2 KB each, and up to twice as many are remembered.</summary>
    private const int Names = 8192;

    /// <summary>The same for words of names, some 200 bytes each.</summary>
    private const int Words = 4096;

    /// <summary>The same for pairs of names, some 200 bytes each.</summary>
    private const int Pairs = 65_536;

    private readonly RecentMemory<(string Name, SpeakerKind Kind), ReadName> _names = new(Names);
    private readonly RecentMemory<string, IReadOnlyList<string>> _words = new(Words);
    private readonly RecentMemory<(string, string, SpeakerKind), NameVerdict> _pairs = new(Pairs);

    /// <summary>The name with what can be read in it.</summary>
    public ReadName Of(string name, SpeakerKind kind) => _names.Of((name, kind), this, static (named, names) => new ReadName(new NameUse(named.Name, named.Kind), names));

    /// <summary>The keys to find a person's given name or surname by.</summary>
    public IReadOnlyList<string> KeysForWord(string word) => _words.Of(word, 0, static (word, _) => NameKeys.ToFind(word, SpeakerKind.Person));

    /// <summary>True when nothing in the two names alone makes them two.</summary>
    public bool CouldBeOne(string one, string other, SpeakerKind kind) => one == other || Alone(Of(one, kind).Use, Of(other, kind).Use).Sameness != NameSameness.Different;

    /// <summary>What the judge says of two names of which nothing else is known.</summary>
    public NameVerdict Alone(NameUse one, NameUse other)
    {
        if (one.Kind != other.Kind)
            return NameJudge.Judge(one, other);
        var pair = string.CompareOrdinal(one.Name, other.Name) <= 0 ? (one.Name, other.Name, one.Kind) : (other.Name, one.Name, one.Kind);
        return _pairs.Of(pair, (one, other), static (_, names) => NameJudge.Judge(names.one, names.other));
    }

    /// <summary>Begins anew.</summary>
    public void Forget()
    {
        _names.Forget();
        _words.Forget();
        _pairs.Forget();
    }
}
