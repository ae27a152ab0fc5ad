using System.Globalization;

namespace QuoteTracker.Analysis.Learning;

/// <summary>
/// What the word vectors take from WordNet (C. Fellbaum, "WordNet: An Electronic Lexical Database", 1998): words that share one of their
/// commonest senses, antonyms, which words are base forms, and as which parts of speech they are used. Read from the lines of its files, whose form is described in wndb(5WN).
/// </summary>
public sealed class WordNet
{
    /// <summary>Senses of a word that count, by part of speech, the commonest first: "bank" is no synonym of "trust" in its fourth.</summary>
    private const int MostSenses = 3;

    private static readonly string[] Parts = ["noun", "verb", "adj", "adv"];

    private readonly Dictionary<(string Part, string Word), string[]> _senses = [];
    private readonly Dictionary<(string Part, string Word), int> _uses = [];
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly List<(string, string)> _synonyms = [];
    private readonly HashSet<(string, string)> _antonyms = [];

    /// <summary>Pairs of words that share one of their commonest senses, each once for every sense.</summary>
    public IReadOnlyList<(string One, string Other)> Synonyms => _synonyms;

    /// <summary>Pairs of words of which one is the other's opposite, each once, the words of a pair in order.</summary>
    public IEnumerable<(string One, string Other)> Antonyms => _antonyms.Order();

    /// <summary>Reads the files <c>index.PART</c>, <c>data.PART</c> and <c>index.sense</c>.</summary>
    /// <param name="linesOf">The lines of a file by its name.</param>
    public static WordNet Read(Func<string, IEnumerable<string>> linesOf)
    {
        ArgumentNullException.ThrowIfNull(linesOf);
        var read = new WordNet();
        foreach (var part in Parts)
        {
            foreach (var fields in Fields(linesOf($"index.{part}")))
                read._senses[(part, fields[0])] = fields[^int.Parse(fields[2], CultureInfo.InvariantCulture)..];
            var sets = Fields(linesOf($"data.{part}")).Select(SynonymSet.Parse).ToDictionary(set => set.Offset);
            foreach (var set in sets.Values)
                read.Add(part, set, sets);
        }

        foreach (var fields in Fields(linesOf("index.sense")))
            read.Count(fields[0], int.Parse(fields[^1], CultureInfo.InvariantCulture));
        return read;
    }

    /// <summary>True for a word that is a base form of a part of speech: noun, verb, adj or adv.</summary>
    public bool IsBase(string part, string word) => _senses.ContainsKey((part, word));

    /// <summary>How often the base form was met as a part of speech in the texts whose senses were marked, and 1; 0 when it is none.</summary>
    public int UsesOf(string part, string word) => IsBase(part, word) ? 1 + _uses.GetValueOrDefault((part, word)) : 0;

    /// <summary>True for a word that is written with a small letter in one of its senses: "turkey", not "spain".</summary>
    public bool IsCommon(string word) => _small.Contains(word);

    /// <summary>Counts a sense: its key is <c>word%type:…</c>, where type 5 is an adjective too.</summary>
    private void Count(string key, int uses)
    {
        var sign = key.IndexOf('%', StringComparison.Ordinal);
        var part = Parts[key[sign + 1] is '5' ? 2 : key[sign + 1] - '1'];
        _uses[(part, key[..sign])] = _uses.GetValueOrDefault((part, key[..sign])) + uses;
    }

    private void Add(string part, SynonymSet set, Dictionary<string, SynonymSet> sets)
    {
        _small.UnionWith(set.Words.Where((_, i) => !set.IsCapital[i]));
        var common = set.Words.Where(word => IsSingle(word) && IsCommonSense(part, word, set.Offset)).ToList();
        for (var i = 0; i < common.Count; i++)
            _synonyms.AddRange(common.Skip(i + 1).Where(other => other != common[i]).Select(other => (common[i], other)));
        foreach (var (source, target, offset) in set.Antonyms)
        {
            var (one, other) = (set.Words[source], sets[offset].Words[target]);
            if (IsSingle(one) && IsSingle(other) && IsCommonSense(part, one, set.Offset) && IsCommonSense(part, other, offset))
                _antonyms.Add(string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one));
        }
    }

    private bool IsCommonSense(string part, string word, string offset) =>
        _senses.TryGetValue((part, word), out var senses) && Array.IndexOf(senses, offset) is >= 0 and < MostSenses;

    private static bool IsSingle(string word) => word.All(char.IsAsciiLetterLower);

    /// <summary>The fields of the lines; those of the licence begin with a space.</summary>
    private static IEnumerable<string[]> Fields(IEnumerable<string> lines) =>
        lines.Where(line => line.Length > 0 && line[0] != ' ').Select(line => line.Split('|')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
