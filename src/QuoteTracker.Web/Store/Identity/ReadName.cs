using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>A name with what was read in it; each thing is read when it is first asked for.</summary>
internal sealed class ReadName(string name, SpeakerKind kind)
{
    private bool? _isBare;

    /// <summary>As the judge of names takes it, with nothing known around it.</summary>
    public NameUse Use { get; } = new(name, kind);

    /// <summary>True for a person's surname, or given name, that stands alone.</summary>
    public bool IsBare => _isBare ??= kind == SpeakerKind.Person && PersonName.Parse(name).IsBare;

    /// <summary>The keys to find it by.</summary>
    public IReadOnlyList<string> KeysFor => field ??= SpeakerIndex.KeysFor(name, kind);

    /// <summary>The keys that it is stored under.</summary>
    public IReadOnlyList<string> KeysOf => field ??= SpeakerIndex.KeysOf(name, kind);
}
