namespace QuoteTracker.Analysis.Names;

/// <summary>Endings with which languages make pet forms: "Juanito" of "Juan", "Ronaldinho" of "Ronaldo", "Hänschen" of "Hans", "Ivanushka" of "Ivan".</summary>
internal static class PetEndings
{
    private const int ShortestStem = 3;
    private static readonly string[] Endings = ["inhos", "inho", "inha", "zinho", "ito", "ita", "cito", "cita", "ico", "ica", "illo", "illa", "chen", "lein", "erl", "ushka", "ushko", "enka", "ochka", "echka", "ulya", "yusha", "eczka", "uska", "aki", "oulis", "etta", "ella", "etto", "uccio", "uccia"];

    /// <summary>True when one of two names in plain letters is a pet form of the other.</summary>
    public static bool Make(string one, string other) => IsOf(one, other) || IsOf(other, one);

    private static bool IsOf(string pet, string name)
    {
        foreach (var ending in Endings)
        {
            var stem = pet.Length - ending.Length;
            if (stem >= ShortestStem && name.Length >= stem && name.Length <= stem + 3 && pet.EndsWith(ending, StringComparison.Ordinal) && name.AsSpan(0, stem).SequenceEqual(pet.AsSpan(0, stem))) return true;
        }

        return false;
    }
}
