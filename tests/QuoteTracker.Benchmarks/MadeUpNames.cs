using System.Globalization;
using System.Reflection;
using QuoteTracker.Synthetic;

namespace QuoteTracker.Benchmarks;

/// <summary>Names of made-up people, by number; surnames are spread as in a country: one in ten people has one of the 150 commonest, one in 120 the commonest of all.</summary>
internal static class MadeUpNames
{
    private const int Common = 150;

    private static readonly string[] Firsts = ["Bar", "Col", "Dor", "Em", "Fen", "Gal", "Hen", "Il", "Jor", "Kal", "Lor", "Mel", "Nor", "Or", "Per", "Ros", "Sol", "Tam", "Val", "Wen"];
    private static readonly string[] Lasts = ["an", "ena", "io", "is", "mir", "na", "or", "ric", "ta", "vin", "wyn", "ya", "eth", "ard", "ice", "on", "ulf", "ia", "ek", "abel"];
    private static readonly string[] GivenNames = [.. Read("given-names-male"), .. Read("given-names-female")];
    private static readonly (string From, string To)[] Spellings = [("ks", "x"), ("ei", "ey"), ("ov", "off"), ("ski", "sky"), ("š", "sh"), ("Š", "Sh"), ("ü", "ue"), ("ć", "c"), ("Ł", "L"), ("í", "i"), ("á", "a"), ("ë", "e")];

    /// <summary>The full name; those of different numbers may be the same now and then, as in life.</summary>
    public static string Full(int number) => $"{Given(number)} {Surname(number)}";

    public static string Surname(int number)
    {
        var random = new SyntheticRandom(1, 21, number);
        return random.Percent(10) ? MadeUpSpeakers.Surname(1 + (31 * (int)(Common * Math.Pow(random.NextShare(), 2)))) : MadeUpSpeakers.Surname(number);
    }

    /// <summary>The same name as another paper writes it: without accents, and with other letters for the same sounds.</summary>
    public static string Respelled(int number) => Spellings.Aggregate(Full(number), (name, other) => name.Replace(other.From, other.To, StringComparison.Ordinal));

    /// <summary>Somebody of whom nobody has heard: neither name is among the others'.</summary>
    public static string Unheard(int number) => $"{Firsts[number % 20]}{Lasts[number / 20 % 20]} {SyntheticWords.Place(number * 17)}";

    /// <summary>Somebody else with the surname of this one.</summary>
    public static string Relative(int number) => $"{Firsts[number / 3 % 20]}{Lasts[number / 7 % 20]} {Surname(number)}";

    private static string Given(int number)
    {
        var random = new SyntheticRandom(1, 22, number);
        return GivenNames[random.Next(GivenNames.Length)];
    }

    private static List<string> Read(string list)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(list)!);
        return reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase).ToList();
    }
}
