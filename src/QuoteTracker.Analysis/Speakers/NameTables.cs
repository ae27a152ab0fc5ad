namespace QuoteTracker.Analysis.Speakers;

/// <summary>The tables by which the names of one document are found again. Like the lists of a reading they serve the next document when this one is done with.</summary>
internal sealed class NameTables
{
    /// <summary>For each folded name how much speaks for a person, and against a place.</summary>
    public Dictionary<string, int> Votes { get; } = new(StringComparer.Ordinal);

    /// <summary>The last words of the names that are surely of people, folded.</summary>
    public HashSet<string> Surnames { get; } = new(StringComparer.Ordinal);

    /// <summary>The short forms of the names of firms, folded.</summary>
    public HashSet<string> Firms { get; } = new(StringComparer.Ordinal);

    /// <summary>For each name as it is written its words, folded.</summary>
    public Dictionary<string, string[]> Words { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, List<PersonDraft>> BySurname { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, PersonDraft> ByGivenName { get; } = new(StringComparer.Ordinal);

    /// <summary>Bodies, places and groups by their folded names.</summary>
    public Dictionary<string, PersonDraft> Bodies { get; } = new(StringComparer.Ordinal);

    /// <summary>Speakers whom the document does not name, by the words for them.</summary>
    public Dictionary<string, PersonDraft> Unnamed { get; } = new(StringComparer.Ordinal);

    /// <summary>Forgets everybody, and what was gathered as evidence.</summary>
    public void Clear()
    {
        ClearEvidence();
        Words.Clear();
        BySurname.Clear();
        ByGivenName.Clear();
        Bodies.Clear();
        Unnamed.Clear();
    }

    /// <summary>Forgets votes, surnames and firms.</summary>
    public void ClearEvidence()
    {
        Votes.Clear();
        Surnames.Clear();
        Firms.Clear();
    }
}
