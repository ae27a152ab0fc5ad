namespace QuoteTracker.Analysis.Names;

/// <summary>The keys of names of bodies: their telling words, their first letters, and the bodies of the lexicon that bear them.</summary>
internal static class BodyKeys
{
    public static IReadOnlyList<string> Of(BodyName name)
    {
        var keys = new List<string>();
        if (name.Acronym is not null) keys.Add("a:" + name.Acronym.ToLowerInvariant());
        foreach (var letters in name.AcronymForms) keys.Add("a:" + letters);
        if (BodyComparer.Key(name) is { Length: > 0 } words) keys.Add("w:" + words);
        foreach (var body in KnownBodies.Find(name)) keys.Add("k:" + KnownBodies.Name(body));
        return [.. keys.Distinct(StringComparer.Ordinal)];
    }
}
