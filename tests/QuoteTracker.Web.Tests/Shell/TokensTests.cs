using System.Globalization;
using System.Text.RegularExpressions;

namespace QuoteTracker.Web.Tests.Shell;

public sealed partial class TokensTests
{
    private static readonly string[] Grounds = ["paper", "surface", "sunken", "accent-soft"];

    [Theory]
    [InlineData("ink")]
    [InlineData("ink-2")]
    [InlineData("ink-3")]
    [InlineData("accent")]
    [InlineData("warn")]
    [InlineData("danger")]
    public void Text_OnEveryGround_IsReadable(string text) => Assert.All(Schemes(), scheme =>
        Assert.All(Grounds, ground => Assert.True(Contrast(scheme[text], scheme[ground]) >= 4.5, $"--{text} on --{ground}: {Contrast(scheme[text], scheme[ground]):F2}")));

    [Fact]
    public void SpeakerColors_OnPaperAndSurface_CanBeSeen() => Assert.All(Schemes(), scheme =>
        Assert.All(Enumerable.Range(1, 8), n => Assert.True(Contrast(scheme[$"s{n}"], scheme["surface"]) >= 3 && Contrast(scheme[$"s{n}"], scheme["paper"]) >= 3)));

    [Fact]
    public void FieldBorders_OnSurface_CanBeSeen() => Assert.All(Schemes(), scheme => Assert.True(Contrast(scheme["line-2"], scheme["surface"]) >= 3));

    private static IEnumerable<Dictionary<string, string>> Schemes()
    {
        var css = File.ReadAllText(Path.Combine(Root(), "wwwroot-assets", "css", "tokens.css"));
        var parts = css.Split("@media");
        var light = Colors(parts[0]);
        yield return light;
        yield return new Dictionary<string, string>(light.Concat(Colors(parts[1])).GroupBy(p => p.Key).Select(g => g.Last()));
    }

    private static Dictionary<string, string> Colors(string css) => Token().Matches(css).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    /// <summary>Relative luminance as WCAG 2.2 defines it.</summary>
    private static double Luminance(string hex)
    {
        var full = hex.Length == 3 ? string.Concat(hex.Select(c => $"{c}{c}")) : hex;
        double Channel(int at)
        {
            var c = int.Parse(full.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "QuoteTracker.sln")))
            folder = folder.Parent;
        return folder!.FullName;
    }

    [GeneratedRegex("--([a-z0-9-]+): #([0-9a-f]{3}(?:[0-9a-f]{3})?);")]
    private static partial Regex Token();
}
