using System.Runtime.InteropServices;
using QuoteTracker.Analysis.Lexicons;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>Tells the names of people from those of places and firms by how the document uses them: people speak and have titles, places stand behind "in".</summary>
internal sealed class NameEvidence
{
    private static readonly HashSet<int> PlacePrepositions =
        [.. new[] { "in", "at", "near", "from", "outside", "inside", "across", "toward", "towards", "around", "within", "of", "to", "into", "off" }.Select(Vocabulary.LemmaNumber)];

    private const int LongestOnStack = 64;

    private static readonly string[] PlaceEndings = ["ia", "land", "stan", "burg", "grad", "ville"];

    private readonly DocumentReading _reading;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _surnames;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _firms;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _votes;

    public NameEvidence(DocumentReading reading)
    {
        _reading = reading;
        reading.Lists.Names.ClearEvidence();
        _surnames = reading.Lists.Names.Surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        _firms = reading.Lists.Names.Firms.GetAlternateLookup<ReadOnlySpan<char>>();
        _votes = reading.Lists.Names.Votes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < reading.Phrases.Count; i++)
        {
            if (!reading.Phrases[i].Name.IsEmpty) NoteFirm(reading.Phrases[i]);
            if (reading.Phrases[i].Kind == PhraseKind.Name) Read(i);
        }
    }

    /// <summary>True when the name of <paramref name="phrase"/> is a person's.</summary>
    public bool IsPerson(Phrase phrase)
    {
        if (IsNobodysName(phrase)) return false;
        if (IsSurelyPerson(phrase)) return true;
        var folded = Folding.FoldInto(phrase.Name.In(_reading.Text), stackalloc char[LongestOnStack]);
        if (_surnames.Contains(NameWords.Last(folded))) return true;
        if (_firms.Contains(folded)) return false;
        if (HasInnerCapital(phrase) || IsPlaceLike(phrase)) return false;
        _votes.TryGetValue(folded, out var votes);
        return phrase.Name.In(_reading.Text).Contains(' ') || IsGivenName(phrase) ? votes >= 0 : votes > 0;
    }

    private void Read(int index)
    {
        var phrase = _reading.Phrases[index];
        var folded = Folding.FoldInto(phrase.Name.In(_reading.Text), stackalloc char[LongestOnStack]);
        if (!IsNobodysName(phrase) && IsSurelyPerson(phrase)) _surnames.Add(NameWords.Last(folded));
        ref var votes = ref CollectionsMarshal.GetValueRefOrAddDefault(_votes, folded, out _);
        votes += Vote(phrase, _reading.Links[index]);
    }

    private static int Vote(Phrase phrase, PhraseLink link)
    {
        if (link.Before == Before.Preposition && PlacePrepositions.Contains(link.BeforeLemma)) return -1;
        if (phrase.IsPossessive) return 0;
        if (link.Before == Before.OtherVerb) return 0;
        if (link.Gap == Gap.Attached) return 0;
        return link.Follow is Follow.ReportingVerb or Follow.Gerund or Follow.Colon || link.Before is Before.ReportingVerb or Before.AccordingTo ? 2 : link.Follow == Follow.OtherVerb ? 1 : 0;
    }

    private bool IsSurelyPerson(Phrase phrase) =>
        phrase.HasTitle || phrase.HasGivenName || phrase.Gender != Gender.Unknown || phrase.Sentence >= 0 && (IsFollowedByAge(phrase) || IsFollowedByWho(phrase));

    /// <summary>"Larkspur Recovery", "Virginia Energy", whatever the first word is besides; "Greeley, | Colo.,": one word with its full stop is a state or a firm.</summary>
    private bool IsNobodysName(Phrase phrase)
    {
        var name = phrase.Name.In(_reading.Text);
        return !phrase.HasTitle && (!FirmNames.ShortFormOf(name).IsEmpty || name.Length > 1 && name[^1] == '.' && !name.Contains(' '));
    }

    /// <summary>"His wife, | Dana,": a name that both sexes bear, and no country.</summary>
    private bool IsGivenName(Phrase phrase) => _reading.TokenAt(phrase.End - 1) is var word && word.Is(WordTraits.GivenName) && !word.Is(WordTraits.Country);

    /// <summary>Notes "Larkspur" as the firm that "Larkspur Recovery" is, unless the word stood alone before: then it may be whom the firm is named after.</summary>
    private void NoteFirm(Phrase phrase)
    {
        if (phrase.HasTitle || FirmNames.ShortFormOf(phrase.Name.In(_reading.Text)) is not { IsEmpty: false } form) return;
        var folded = Folding.FoldInto(form, stackalloc char[LongestOnStack]);
        if (!_votes.ContainsKey(folded)) _firms.Add(folded);
    }

    /// <summary>"Alf Bremer, 71, queued".</summary>
    private bool IsFollowedByAge(Phrase phrase)
    {
        var items = _reading.Outline.Items.Count;
        return phrase.End + 2 < items && IsMark(phrase.End, ',') && _reading.TokenAt(phrase.End + 1) is { Kind: TokenKind.Number, Length: 2 } && IsMark(phrase.End + 2, ',');
    }

    /// <summary>"Adeyemi, who came on late, scored twice"; not "a delegate of Marenia, who".</summary>
    private bool IsFollowedByWho(Phrase phrase) =>
        !(phrase.First > 0 && _reading.TokenAt(phrase.First - 1).Is(WordTraits.Preposition)) && phrase.End + 1 < _reading.Outline.Items.Count && IsMark(phrase.End, ',') && _reading.TokenAt(phrase.End + 1).In(_reading.Text) is "who";

    private bool IsMark(int item, char mark) => _reading.TokenAt(item).IsMark(_reading.Text, mark);

    /// <summary>A single word that ends as names of countries and towns do: "Estavia", "Falkland", "Turkestan".</summary>
    private bool IsPlaceLike(Phrase phrase)
    {
        var name = phrase.Name.In(_reading.Text);
        if (name.Length <= 4 || name.Contains(' ')) return false;
        foreach (var ending in PlaceEndings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>"GridEst", "BuzzFeed", but not "McKay" or "DeSantis".</summary>
    private bool HasInnerCapital(Phrase phrase)
    {
        var name = phrase.Name.In(_reading.Text);
        for (var i = 3; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]) && !name[..i].EndsWith("Mac", StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
