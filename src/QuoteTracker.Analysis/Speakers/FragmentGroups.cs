using System.Runtime.InteropServices;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>The fragments of a document, and which of them are one quote.</summary>
internal sealed class FragmentGroups
{
    private readonly DocumentReading _reading;
    private readonly ReferenceResolver _resolver;
    private readonly List<Attribution> _fragments;

    /// <param name="reading">The document.</param>
    /// <param name="resolver">Who is who in it.</param>
    /// <param name="attributions">What the ranking says, in order; taken over: what is no quote is removed, since in a long text a second list would be felt.</param>
    public FragmentGroups(DocumentReading reading, ReferenceResolver resolver, List<Attribution> attributions)
    {
        (_reading, _resolver, _fragments) = (reading, resolver, attributions);
        _fragments.RemoveAll(attribution => !attribution.IsQuote);
        All = Group();
    }

    /// <summary>For each quote the places of its fragments, in order.</summary>
    public IReadOnlyList<Range> All { get; }

    /// <summary>The fragments at these places.</summary>
    public ReadOnlySpan<Attribution> this[Range group] => CollectionsMarshal.AsSpan(_fragments)[group];

    /// <summary>The fragment whose sentence names the speaker.</summary>
    public Attribution Lead(ReadOnlySpan<Attribution> group)
    {
        foreach (var fragment in group)
        {
            if (fragment.Mention >= 0 && _reading.Phrases[fragment.Mention].Sentence == fragment.Frame.SentenceIndex) return fragment;
        }

        foreach (var fragment in group)
        {
            if (fragment.Mention >= 0) return fragment.Frame.Item > 0 ? fragment : group[0];
        }

        return group[0];
    }

    private List<Range> Group()
    {
        var groups = new List<Range>(_fragments.Count);
        for (var i = 0; i < _fragments.Count; i++)
        {
            if (i > 0 && Continues(this[groups[^1]], _fragments[i])) groups[^1] = groups[^1].Start..(i + 1);
            else groups.Add(i..(i + 1));
        }

        return groups;
    }

    /// <summary>The next paragraph of one quotation, the other half of a split one, or the sentence that follows the reporting words.</summary>
    private bool Continues(ReadOnlySpan<Attribution> group, Attribution next)
    {
        var before = group[^1];
        var (one, other) = (before.Frame, next.Frame);
        if (one.Stretch.Form != other.Stretch.Form) return false;
        if (other.Stretch.Continues) return !NamesAnother(Lead(group), next);
        if (other.Stretch.Form != StretchForm.Marks) return false;
        if (one.Sentence.Paragraph != other.Sentence.Paragraph || !AreOne(before.Mention, next.Mention) || !one.IsWhole && !before.Frame.Stretch.Continues) return false;
        if (one.SentenceIndex == other.SentenceIndex) return IsSplit(before, other);
        return other.SentenceIndex == one.SentenceIndex + 1 && other.IsAlone && other.IsWhole;
    }

    /// <summary>The same phrase, or two for one person: "Hill, a doctor,".</summary>
    private bool AreOne(int mention, int other) => mention == other || mention >= 0 && other >= 0 && _resolver.Speaker(mention) == _resolver.Speaker(other);

    /// <summary>
    /// “So it went.¶ “It has to stop,” added Hill: where the paragraph before has its own speaker beside its words and this one another,
    /// a closing mark was left out and nothing goes on.
    /// </summary>
    private bool NamesAnother(Attribution before, Attribution next) =>
        IsNamedBeside(before) && IsNamedBeside(next) && _resolver.Speaker(before.Mention) != _resolver.Speaker(next.Mention);

    private bool IsNamedBeside(Attribution fragment) =>
        fragment.Mention >= 0 && _reading.Phrases[fragment.Mention] is { Kind: PhraseKind.Name } phrase && phrase.Sentence == fragment.Frame.SentenceIndex;

    /// <summary>“The bridge,” she said, “will open.”: nothing but the reporting words stands between, not "and called it".</summary>
    private bool IsSplit(Attribution before, in QuoteFrame next)
    {
        var mention = before.Mention;
        if (mention < 0 || _reading.Phrases[mention].First < before.Frame.Item || _reading.Phrases[mention].First > next.Item) return false;
        var last = _reading.TokenAt(next.Item - 1);
        return last.Kind == TokenKind.Punctuation && _reading.Text[last.Start] is ',' or ':' or ';' or '-' or '–' or '—';
    }
}
