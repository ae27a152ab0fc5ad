using QuoteTracker.Analysis.Recurrence;
using QuoteTracker.Web.Store.Identity;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>What was read in texts that are compared again and again while documents come: it follows from the text alone, whatever becomes of the rows.</summary>
internal sealed class WritingMemory
{
    /// <summary>So many wordings, a few KB each, are remembered; then it begins anew.</summary>
    private const int MostWordings = 4096;

    /// <summary>The same for the runs of whole documents, some 20 KB each.</summary>
    private const int MostRuns = 512;

    private readonly Dictionary<string, Wording> _wordings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<ulong>> _runs = new(StringComparer.Ordinal);

    /// <summary>What is known of names.</summary>
    public NameMemory Names { get; } = new();

    /// <summary>The wording of a statement's text.</summary>
    public Wording WordingOf(string text) => _wordings.TryGetValue(text, out var known) ? known : Remember(text, Wording.Of(text));

    /// <summary>Takes note of a wording that was read already.</summary>
    public Wording Remember(string text, Wording wording)
    {
        if (_wordings.Count >= MostWordings)
            _wordings.Clear();
        return _wordings[text] = wording;
    }

    /// <summary>The runs of the text with this hash (<see cref="ReprintCheck"/>).</summary>
    public HashSet<ulong> RunsOf(string hash, Func<string> text)
    {
        if (_runs.TryGetValue(hash, out var known))
            return known;
        if (_runs.Count >= MostRuns)
            _runs.Clear();
        return _runs[hash] = ReprintCheck.RunsOf(text());
    }

    public void Forget()
    {
        _wordings.Clear();
        _runs.Clear();
        Names.Forget();
    }
}
