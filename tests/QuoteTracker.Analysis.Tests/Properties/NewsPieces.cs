using FsCheck;
using FsCheck.Fluent;

namespace QuoteTracker.Analysis.Tests.Properties;

/// <summary>Generators of sound news: a grammar of names, cues, words, marks and layouts, each sentence with what is quoted in it and by whom.</summary>
public static class NewsPieces
{
    private static readonly string[] Given = ["Anna", "Pavel", "Maria", "Otto", "Elena", "Viktor"];
    private static readonly string[] Surnames = ["Corvel", "Brandt", "Orsic", "Hakedal", "Marovic", "Lesnik", "O’Dell", "Vask-Holm"];
    private static readonly string[] Titles = ["", "", "Mayor ", "Prime Minister ", "Dr. ", "Estavian Foreign Minister "];
    private static readonly string[] Cues = ["said", "told reporters", "added", "warned", "stressed", "explained"];
    private static readonly string[] Openings = ["We will build", "Nobody has asked for", "I have never seen", "The city will pay for", "It is time to open"];
    private static readonly string[] Things = ["the bridge", "another harbour", "the old railway line", "such a budget", "a road to Kessel"];
    private static readonly string[] Ends = ["this year", "before the winter", "without the help of our neighbours", "whatever the ministry thinks of it"];
    private static readonly (string Open, string Close)[] Marks = [("“", "”"), ("\"", "\""), ("„", "“"), ("«", "»"), ("''", "''")];

    private static readonly string[] Plain =
    [
        "The council met on Tuesday.", "Traffic was light, and the shops stayed open.", "It was the third meeting since March.", "The work began ten years ago.",
    ];

    private static readonly Gen<string> Name =
        from title in Gen.Elements(Titles)
        from given in Gen.Elements(Given)
        from surname in Gen.Elements(Surnames)
        select $"{title}{given} {surname}";

    private static readonly Gen<string> Words =
        from opening in Gen.Elements(Openings)
        from thing in Gen.Elements(Things)
        from end in Gen.Elements(Ends)
        select $"{opening} {thing} {end}";

    private static readonly Gen<Piece> Quote =
        from mark in Gen.Elements(Marks)
        from name in Name
        from cue in Gen.Elements(Cues)
        from words in Words
        from more in Words
        from layout in Gen.Choose(0, 4)
        select layout switch
        {
            0 => new Piece($"{mark.Open}{words},{mark.Close} {name} {cue}.", [$"{words},"]),
            1 => new Piece($"{name} {cue}: {mark.Open}{words}.{mark.Close}", [$"{words}."]),
            2 => new Piece($"{name} {cue}, {mark.Open}{words}.{mark.Close}", [$"{words}."]),
            3 => new Piece($"{mark.Open}{words},{mark.Close} {name} {cue}. {mark.Open}{more}.{mark.Close}", [$"{words},", $"{more}."]),
            _ => new Piece($"{mark.Open}{words}.{mark.Close}\n\n{mark.Open}{more},{mark.Close} {name} {cue}.", [$"{words}.", $"{more},"]),
        };

    private static readonly Gen<Piece> Paragraph = Gen.Frequency((3, Quote), (1, Gen.Elements(Plain).Select(text => new Piece(text, []))));

    /// <summary>An article of a few paragraphs under a headline.</summary>
    public static Arbitrary<Piece> Article { get; } =
        (from paragraphs in Paragraph.NonEmptyListOf()
         select new Piece(
             "Council talks about the bridge\n\n" + string.Join("\n\n", paragraphs.Select(piece => piece.Text)),
             [.. paragraphs.SelectMany(piece => piece.Quoted)])).ToArbitrary();

    /// <summary>A record of questions and answers, whose turns take the place of marks.</summary>
    public static Arbitrary<Piece> Transcript { get; } =
        (from one in Name
         from other in Name
         from turns in Words.Select(words => words + ".").ListOf()
         let said = turns.Prepend("We will build the bridge before the winter.").ToList()
         select new Piece(string.Join("\n\n", said.Select((words, i) => $"{(i % 2 == 0 ? one : other)}: {words}")), said)).ToArbitrary();
}
