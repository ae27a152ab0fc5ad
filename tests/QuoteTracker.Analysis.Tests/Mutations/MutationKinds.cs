namespace QuoteTracker.Analysis.Tests.Mutations;

/// <summary>Every kind of damage that news texts meet between the writer's desk and a file, and some that only a foe would do.</summary>
public static class MutationKinds
{
    private static readonly Mutation[] Single =
    [
        new("drop characters", CharacterDamage.Drop),
        new("double characters", CharacterDamage.Double),
        new("replace characters", CharacterDamage.Replace),
        new("change case", CharacterDamage.ChangeCase),
        new("insert odd characters", CharacterDamage.InsertOdd),
        new("remove spaces", CharacterDamage.RemoveSpaces),
        new("cut off", CharacterDamage.CutOff),
        new("other line ends", CharacterDamage.ChangeLineEnds),
        new("drop a mark", MarkDamage.DropOne),
        new("drop marks", MarkDamage.DropSome),
        new("drop marks of one kind", MarkDamage.DropKind),
        new("swap marks", MarkDamage.Swap),
        new("turn marks round", MarkDamage.Turn),
        new("double marks", MarkDamage.Double),
        new("move marks", MarkDamage.Move),
        new("strew marks", MarkDamage.Strew),
        new("join paragraphs", ParagraphDamage.Join),
        new("split paragraphs", ParagraphDamage.Split),
        new("shuffle paragraphs", ParagraphDamage.Shuffle),
        new("repeat paragraphs", ParagraphDamage.Repeat),
        new("drop paragraphs", ParagraphDamage.Drop),
        new("shuffle words", ParagraphDamage.ShuffleWords),
    ];

    /// <summary>All kinds, the last one being several of them one after the other.</summary>
    public static IReadOnlyList<Mutation> All { get; } = [.. Single, new("several at once", Several)];

    /// <summary>The kinds that change quotation marks and nothing else.</summary>
    public static IReadOnlyList<Mutation> OfMarks { get; } = [.. Single.Where(kind => kind.Apply.Method.DeclaringType == typeof(MarkDamage))];

    private static string Several(string text, Random random)
    {
        for (var times = random.Next(2, 6); times > 0; times--)
            text = Single[random.Next(Single.Length)].Apply(text, random);
        return text;
    }
}
