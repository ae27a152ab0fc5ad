using FsCheck;
using FsCheck.Fluent;

namespace QuoteTracker.Analysis.Tests.Properties;

/// <summary>Generators of hostile texts: any characters, and pieces of news with marks where they should not be.</summary>
public static class Texts
{
    private static readonly string[] Marks = ["\"", "“", "”", "„", "‟", "«", "»", "‹", "›", "‘", "’", "'", "''", "``", "\"\"", "”“"];

    private static readonly string[] Words =
    [
        "Anna Corvel", "Corvel", "Minister Ivo Brandt", "he", "she", "they", "the ministry", "a spokesman", "who", "Mr.", "Dr. ", "Estavia's", "O'Dell", "the '90s",
        "said", "told", "according to", "added:", "asked", "wrote on X", "quoted", "as saying", "said in a statement",
        "We will build", "the bridge", "a lie", "it is over.", "Yes", "no?", "never!", "2021.", "10 Dec 2024", "MIRANA, 3 May (ENA) –", "Q:", "A:", "CORVEL:", "Read also:", "Home | News",
    ];

    private static readonly string[] Odd = ["\n", "\n\n", "\r\n", "\r", "\t", "\0", "\uD83D", "\uDE00", "😀", "\u00A0", "\u200B", "\u202E", "\uFEFF", "\uFFFF", "e\u0301", "İ", "ı", "ß", "Ⅻ", "中", ",", ".", "…", "–", "—", "-", ":", "(", ")", "[", "]", "|", "@", "#"];

    /// <summary>Any string, with lone surrogates and NULs.</summary>
    public static Arbitrary<string> Any { get; } =
        Gen.Choose(0, char.MaxValue).Select(code => (char)code).ListOf().Select(chars => string.Concat(chars)).ToArbitrary();

    /// <summary>Words of news, quotation marks and odd characters in any order.</summary>
    public static Arbitrary<string> RichInMarks { get; } =
        Gen.Frequency((4, Gen.Elements(Marks)), (6, Gen.Elements(Words).Select(word => word + " ")), (2, Gen.Elements(Odd)), (2, Gen.Elements(", ", ". ", " ", "\n\n")))
            .ListOf()
            .Select(string.Concat)
            .ToArbitrary();

    /// <summary>A text of the specs, damaged: characters dropped, marks swapped, paragraphs shuffled, cut off.</summary>
    public static Arbitrary<string> Damaged(IReadOnlyList<string> texts) =>
        Gen.Choose(0, texts.Count - 1)
            .SelectMany(index => Gen.Choose(0, int.MaxValue - 1).Select(seed => Damage(texts[index], new Random(seed))))
            .ToArbitrary();

    private static string Damage(string text, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            text = random.Next(5) switch
            {
                0 => string.Concat(text.Where(_ => random.Next(20) > 0)),
                1 => string.Concat(text.Select(c => IsMark(c) && random.Next(3) == 0 ? Marks[random.Next(Marks.Length)] : c.ToString())),
                2 => Shuffled(text, "\n", random),
                3 => Shuffled(text, " ", random),
                _ => text[random.Next(text.Length + 1)..],
            };
        }

        return text;
    }

    private static bool IsMark(char c) => "\"“”„‟«»‹›‘’'".Contains(c, StringComparison.Ordinal);

    private static string Shuffled(string text, string separator, Random random)
    {
        var parts = text.Split(separator);
        random.Shuffle(parts);
        return string.Join(separator, parts);
    }
}
