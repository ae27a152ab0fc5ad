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
        if (name.Letters.Length > 0) keys.Add("j:" + name.Letters);
        if (Beginning(name) is { IsGeneric: false, All.Count: > 1 } beginning) keys.Add("w:" + BodyComparer.Key(beginning));
        foreach (var body in KnownBodies.Find(name)) keys.Add("k:" + KnownBodies.Name(body));
        return [.. keys.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>"Carnegie Endowment" of "Carnegie Endowment for International Peace"; null for a name that states no purpose.</summary>
    private static BodyName? Beginning(BodyName name) => name.Text.IndexOf(" for ", StringComparison.OrdinalIgnoreCase) is > 0 and var purpose ? BodyName.Parse(name.Text[..purpose]) : null;
}
