namespace QuoteTracker.Analysis.Speakers;

/// <summary>Grammatical gender, as far as the document shows it.</summary>
public enum Gender
{
    /// <summary>Not shown.</summary>
    Unknown,

    /// <summary>He.</summary>
    Male,

    /// <summary>She.</summary>
    Female,
}
