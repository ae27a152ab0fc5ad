using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>A name with what was read in it; each thing is read when it is first asked for.</summary>
/// <param name="use">As the judge of names takes it, with nothing known around it.</param>
/// <param name="names">Knows the keys of words of which many names are made.</param>
internal sealed class ReadName(NameUse use, NameMemory names)
{
    /// <summary>As the judge of names takes it, with nothing known around it.</summary>
    public NameUse Use => use;

    /// <summary>The folded spelling.</summary>
    public string Folded => field ??= Folding.Fold(use.Name);

    /// <summary>True for a person's surname, or given name, that stands alone.</summary>
    public bool IsBare => use.Kind == SpeakerKind.Person && use.Person.IsBare;

    /// <summary>The keys to find it by.</summary>
    public IReadOnlyList<string> KeysFor => field ??= SpeakerIndex.KeysFor(use);

    /// <summary>The keys that it is stored under.</summary>
    public IReadOnlyList<string> KeysOf => field ??= SpeakerIndex.KeysOf(use, names.KeysForWord);
}
