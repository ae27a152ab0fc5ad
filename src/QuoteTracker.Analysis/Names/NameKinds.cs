using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Names;

/// <summary>Guesses from a name alone whether a body bears it.</summary>
public static class NameKinds
{
    /// <summary>True for an acronym that is nobody's initials, a body of the lexicon, and a name with a word like "ministry", "party".</summary>
    public static bool IsBody(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var body = BodyName.Parse(name);
        if (body.Acronym is not null) return PersonName.Parse(name).KnownPerson < 0;
        return KnownBodies.Find(body).Count > 0 || body.All.Any(word => Vocabulary.Find(word).Traits.HasFlag(WordTraits.BodyNoun));
    }
}
