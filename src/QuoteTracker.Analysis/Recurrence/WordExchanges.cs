using System.Globalization;

namespace QuoteTracker.Analysis.Recurrence;

/// <summary>
/// The content words that stand in one wording only, between the words that both have, and which of them stand for each other.
/// A word may be put for another that can mean the same; any other in its place says something else: "houses for nurses", "houses for teachers".
/// </summary>
internal sealed class WordExchanges
{
    private readonly List<WordingWord> _removed = [];
    private readonly List<WordingWord> _added = [];

    /// <summary>How many words were dropped, put in or exchanged.</summary>
    public int Edits { get; private set; }

    /// <summary>How many of these were dropped or put in where the other side has nothing.</summary>
    public int Insertions { get; private set; }

    /// <summary>How many words stand for another that can mean the same and is no form of theirs.</summary>
    public int Synonyms { get; private set; }

    /// <summary>Words that stand against each other and cannot mean the same.</summary>
    public List<(WordingWord One, WordingWord Other)> Foreign { get; } = [];

    /// <summary>Adds the content words of one difference.</summary>
    public void Add(List<WordingWord> removed, List<WordingWord> added)
    {
        _removed.AddRange(removed);
        _added.AddRange(added);
        Edits += Math.Max(removed.Count, added.Count);
        if (removed.Count == 0 || added.Count == 0)
            Insertions += removed.Count + added.Count;
    }

    /// <summary>Finds what stands for what, wherever it was moved to; to be asked once, when all differences are there.</summary>
    public void Pair()
    {
        var free = new List<WordingWord>(_added);
        var left = _removed.FindAll(one => !Take(one, free));
        Foreign.AddRange(left.Zip(free));
    }

    /// <summary>"“nurses” against “teachers”".</summary>
    public static string Say((WordingWord One, WordingWord Other) pair) => string.Create(CultureInfo.InvariantCulture, $"“{pair.One.Key}” against “{pair.Other.Key}”");

    private bool Take(WordingWord one, List<WordingWord> free)
    {
        var at = free.FindIndex(other => other.Stem == one.Stem || InflectedForms.AreOfOneWord(one.Key, other.Key));
        if (at < 0 && (at = free.FindIndex(other => SharedMeaning.Have(one.Key, other.Key))) >= 0)
            Synonyms++;
        if (at >= 0)
            free.RemoveAt(at);
        return at >= 0;
    }
}
