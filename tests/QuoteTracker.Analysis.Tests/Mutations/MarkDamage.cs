using System.Text;

namespace QuoteTracker.Analysis.Tests.Mutations;

/// <summary>What goes wrong with quotation marks: lost, doubled, of another kind, facing the wrong way, on the wrong side of a space or stop.</summary>
internal static class MarkDamage
{
    private const string Marks = "\"“”„‟«»‹›‘’'";
    private const string WrongWay = "\"”““‟»«›‹’‘'";
    private static readonly string[] AnyMark = [.. Marks.Select(c => c.ToString()), "''", "``", "\"\"", "”“", "“ ", " ”", "&quot;"];

    public static string DropOne(string text, Random random)
    {
        var places = Places(text);
        return places.Count == 0 ? text : text.Remove(places[random.Next(places.Count)], 1);
    }

    public static string DropSome(string text, Random random) => Each(text, random, (_, _) => "");

    /// <summary>Every opening mark is gone, or every closing one, or every straight one.</summary>
    public static string DropKind(string text, Random random)
    {
        var places = Places(text);
        return places.Count == 0 ? text : text.Replace(text[places[random.Next(places.Count)]].ToString(), "", StringComparison.Ordinal);
    }

    public static string Swap(string text, Random random) => Each(text, random, (_, from) => AnyMark[from.Next(AnyMark.Length)]);

    public static string Turn(string text, Random random) => Each(text, random, (c, _) => WrongWay[Marks.IndexOf(c, StringComparison.Ordinal)].ToString());

    public static string Double(string text, Random random) => Each(text, random, (c, _) => new string(c, 2));

    /// <summary>A mark and the character before or behind it change places: “We will”. | said “ he</summary>
    public static string Move(string text, Random random)
    {
        var moved = text.ToCharArray();
        foreach (var place in Places(text))
        {
            var other = place + (random.Next(2) == 0 ? 1 : -1);
            if (random.Next(3) == 0 && other >= 0 && other < moved.Length && !char.IsSurrogate(moved[other]) && moved[other] is not ('\n' or '\r'))
                (moved[place], moved[other]) = (moved[other], moved[place]);
        }

        return new string(moved);
    }

    /// <summary>Marks where none belongs.</summary>
    public static string Strew(string text, Random random)
    {
        var strewn = new StringBuilder(text.Length + 100);
        foreach (var c in text)
        {
            if (random.Next(40) == 0)
                strewn.Append(AnyMark[random.Next(AnyMark.Length)]);
            strewn.Append(c);
        }

        return strewn.ToString();
    }

    private static bool IsMark(char c) => Marks.Contains(c, StringComparison.Ordinal);

    private static List<int> Places(string text) => [.. Enumerable.Range(0, text.Length).Where(i => IsMark(text[i]))];

    /// <summary>Changes every mark, or one in three, or one in ten.</summary>
    private static string Each(string text, Random random, Func<char, Random, string> change)
    {
        var rarity = random.Next(3) switch { 0 => 1, 1 => 3, _ => 10 };
        return string.Concat(text.Select(c => IsMark(c) && random.Next(rarity) == 0 ? change(c, random) : c.ToString()));
    }
}
