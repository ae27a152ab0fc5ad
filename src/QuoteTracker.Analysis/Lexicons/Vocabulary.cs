namespace QuoteTracker.Analysis.Lexicons;

/// <summary>All words that the analysis knows, with their traits. Looked up without regard to case and without making strings.</summary>
internal static class Vocabulary
{
    private static readonly Dictionary<string, WordEntry> Entries = new(StringComparer.OrdinalIgnoreCase);
    private static readonly List<string> LemmaTexts = [""];
    private static readonly WordTable<WordEntry> Table;

    /// <summary>Stands as the base form of nouns for somebody ("reviewer") and for several people ("reviewers") of which no list knows more.</summary>
    public static readonly ushort Person = LemmaOf("person"), People = LemmaOf("people");

    static Vocabulary()
    {
        AddVerbs("reporting-verbs", WordTraits.Reporting);
        AddVerbs("saying-verbs", WordTraits.Saying);
        AddVerbs("calling-verbs", WordTraits.Calling);
        AddVerbs("telling-verbs", WordTraits.Telling);
        AddVerbs("quoting-verbs", WordTraits.Quoting);
        foreach (var preposition in Words("prepositions")) Add(preposition, WordTraits.Preposition, LemmaOf(preposition));
        AddWords("common-verbs", WordTraits.CommonVerb);
        AddWords("auxiliaries", WordTraits.Auxiliary);
        AddWords("determiners", WordTraits.Determiner);
        AddWords("conjunctions", WordTraits.Conjunction);
        AddWords("adverbs", WordTraits.Adverb);
        AddWords("pronouns", WordTraits.Pronoun);
        AddWords("male", WordTraits.Male);
        AddWords("female", WordTraits.Female);
        AddWords("honorifics", WordTraits.Honorific);
        AddWords("titles", WordTraits.Title);
        AddWords("plural-roles", WordTraits.PluralRole);
        AddWords("body-nouns", WordTraits.BodyNoun);
        AddWords("report-nouns", WordTraits.ReportNoun);
        AddWords("work-nouns", WordTraits.WorkNoun);
        AddWords("speech-nouns", WordTraits.SpeechNoun);
        AddWords("particles", WordTraits.Particle);
        AddWords("suffixes", WordTraits.Suffix);
        AddWords("former", WordTraits.Former);
        AddWords("abbreviations", WordTraits.Abbreviation);
        AddWords("calendar-words", WordTraits.Month);
        AddWords("elisions", WordTraits.Elision);
        AddNames("given-names-male", WordTraits.Male);
        AddNames("given-names-female", WordTraits.Female);
        AddNames("given-names-male-abroad", WordTraits.Male);
        AddNames("given-names-female-abroad", WordTraits.Female);
        AddNames("given-names-either", WordTraits.None);
        foreach (var country in Countries.All)
        {
            Add(country.Name, WordTraits.Country, 0);
            foreach (var adjective in country.Adjectives) Add(adjective, WordTraits.Nationality, 0);
        }

        foreach (var noun in Words("person-nouns")) AddPerson(noun);
        Table = new WordTable<WordEntry>(Entries);
    }

    /// <summary>Number of base forms, one more than the greatest lemma.</summary>
    public static int Lemmas => LemmaTexts.Count;

    /// <summary>What is known about <paramref name="word"/>; nothing for an unknown word.</summary>
    public static WordEntry Find(ReadOnlySpan<char> word) => Table.TryFind(word, out var entry) ? entry : default;

    /// <summary>The same of the word <c>[start, end)</c> of <paramref name="text"/>.</summary>
    public static WordEntry Find(string text, int start, int end) => Table.TryFind(text, start, end, out var entry) ? entry : default;

    /// <summary>The base form with the number <paramref name="lemma"/>; empty for 0.</summary>
    public static string Lemma(int lemma) => LemmaTexts[lemma];

    /// <summary>The number of the base form <paramref name="text"/>; 0 when there is none.</summary>
    public static int LemmaNumber(string text) => Math.Max(0, LemmaTexts.IndexOf(text));

    private static void AddVerbs(string file, WordTraits traits)
    {
        foreach (var entry in Lexicon.Lines(file + ".txt"))
        {
            var forms = VerbForms.Of(entry);
            var known = Entries.TryGetValue(forms[0], out var found) && found.Lemma != 0;
            var lemma = known ? found.Lemma : LemmaOf(forms[0]);
            if (known && forms.Count == 4 && traits != WordTraits.Reporting) forms = [.. Entries.Where(pair => pair.Value.Lemma == lemma).Select(pair => pair.Key)];
            foreach (var form in forms)
            {
                var gerund = form.EndsWith("ing", StringComparison.Ordinal) && form != forms[0] ? WordTraits.Gerund : WordTraits.None;
                Add(form, traits | gerund, lemma);
            }
        }
    }

    private static void AddWords(string file, WordTraits traits)
    {
        foreach (var word in Words(file)) Add(word, traits, 0);
    }

    /// <summary>A name that both women and men bear shows no gender.</summary>
    private static void AddNames(string file, WordTraits gender)
    {
        foreach (var name in Words(file))
        {
            Entries.TryGetValue(name, out var found);
            Entries[name] = found.Traits.HasFlag(WordTraits.GivenName)
                ? found with { Traits = found.Traits & ~WordTraits.Male & ~WordTraits.Female }
                : found with { Traits = found.Traits | WordTraits.GivenName | gender };
        }
    }

    /// <summary>A noun of which no more is known than that it names somebody, and its plural.</summary>
    private static void AddPerson(string noun)
    {
        Entries.TryAdd(noun, new WordEntry(WordTraits.None, Person));
        var plural = noun.EndsWith("man", StringComparison.Ordinal) ? noun[..^2] + "en" : noun.EndsWith('y') ? noun[..^1] + "ies" : noun.EndsWith('s') ? noun + "es" : noun + "s";
        Entries.TryAdd(plural, new WordEntry(WordTraits.None, People));
    }

    private static void Add(string word, WordTraits traits, ushort lemma)
    {
        Entries.TryGetValue(word, out var found);
        Entries[word] = new WordEntry(found.Traits | traits, found.Lemma == 0 ? lemma : found.Lemma);
    }

    private static IEnumerable<string> Words(string file) => Lexicon.Words(file + ".txt");

    private static ushort LemmaOf(string text)
    {
        LemmaTexts.Add(text);
        return (ushort)(LemmaTexts.Count - 1);
    }
}
