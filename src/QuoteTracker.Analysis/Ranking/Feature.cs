using System.Globalization;
using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Ranking;

/// <summary>A feature packed into one number: its family and up to three values (the first below 1024, the others below 256).</summary>
internal static class Feature
{
    public static uint Key(Template template, int a, int b = 0, int c = 0) =>
        ((uint)template << 26) | ((uint)(a & 1023) << 16) | ((uint)(b & 255) << 8) | (uint)(c & 255);

    /// <summary>The feature as it stands in a weights file: <c>LinkLemma say 3 0</c>. Words are written out, so that the file outlives changes of the lexicons.</summary>
    public static string Write(uint key)
    {
        var template = (Template)(key >> 26);
        var a = (int)(key >> 16) & 1023;
        var first = IsWordy(template) ? a == 0 ? "-" : Vocabulary.Lemma(a) : a.ToString(CultureInfo.InvariantCulture);
        return $"{template} {first} {(key >> 8) & 255} {key & 255}";
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static uint Read(string name, string a, string b, string c)
    {
        var template = Enum.Parse<Template>(name);
        return Key(template, IsWordy(template) ? Vocabulary.LemmaNumber(a) : Number(a), Number(b), Number(c));
    }

    /// <summary>A count as one of seven steps: 0, 1, 2, 3–4, 5–8, 9–16, more.</summary>
    public static int Step(int count) => count switch { <= 2 => Math.Max(0, count), <= 4 => 3, <= 8 => 4, <= 16 => 5, _ => 6 };

    private static bool IsWordy(Template template) => template is Template.LinkLemma or Template.BeforeLemma or Template.NobodyCue or Template.QuoteBeforeLemma or Template.QuoteCueLemma;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
