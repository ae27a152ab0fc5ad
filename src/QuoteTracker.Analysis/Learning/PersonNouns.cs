namespace QuoteTracker.Analysis.Learning;

/// <summary>The nouns that WordNet files under people, "reviewer", "beautician": a list of those whom a text may call by no other word.</summary>
public static class PersonNouns
{
    /// <summary>The lexicographer file noun.person; see lexnames(5WN).</summary>
    private const string PersonFile = "18";
    private const int Shortest = 4;
    private static readonly string[] OtherParts = ["verb", "adj", "adv"];

    /// <summary>
    /// Words of small letters and hyphens whose first sense is a person, and so are all senses that were met in the texts whose senses were marked, or all when none was.
    /// Words that are another part of speech too are left out: "guide", "regular", "sooner". In ordinal order.
    /// </summary>
    /// <param name="wordNet">Tells which words are other parts of speech, and names.</param>
    /// <param name="senses">The lines of <c>index.sense</c>: <c>word%type:file:… offset number uses</c>; type 1 is a noun.</param>
    public static IEnumerable<string> Of(WordNet wordNet, IEnumerable<string> senses)
    {
        ArgumentNullException.ThrowIfNull(wordNet);
        var nouns = senses.Select(Read).Where(sense => sense.Type == "1").GroupBy(sense => sense.Word, StringComparer.Ordinal);
        return nouns.Where(AreOfPeople).Select(noun => noun.Key)
            .Where(word => IsPlain(word) && wordNet.IsCommon(word) && !OtherParts.Any(part => wordNet.IsBase(part, word)))
            .Order(StringComparer.Ordinal);
    }

    private static bool AreOfPeople(IEnumerable<(string Word, string Type, string File, int Number, bool WasMet)> senses)
    {
        var all = senses.OrderBy(sense => sense.Number).ToList();
        var met = all.FindAll(sense => sense.WasMet);
        return all[0].File == PersonFile && (met.Count > 0 ? met : all).TrueForAll(sense => sense.File == PersonFile);
    }

    private static bool IsPlain(string word) => word.Length >= Shortest && word.Split('-').All(part => part.Length > 0 && part.All(char.IsAsciiLetterLower));

    private static (string Word, string Type, string File, int Number, bool WasMet) Read(string line)
    {
        var fields = line.Split(' ');
        var key = fields[0].Split('%');
        var places = key[1].Split(':');
        return (key[0], places[0], places[1], int.Parse(fields[2], System.Globalization.CultureInfo.InvariantCulture), fields[3] != "0");
    }
}
