using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using QuoteTracker.Analysis.Tests.SpecRunner;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Tests.Properties;

/// <summary>The analysis is total, deterministic and culture-free, and its answers are sound, for any text.</summary>
public sealed class AnalysisProperties
{
    private static readonly string[] SpecTexts = [.. SpecFile.All.Select(example => example.Text).DefaultIfEmpty("“Nothing,” said Anna Corvel.")];

    public static TheoryData<string> Kinds => ["any", "rich in marks", "damaged"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Analyze_Text_IsSound(string kind) =>
        Check(kind, text => Invariants.Hold(Analyze(text)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Analyze_SameText_SameAnswer(string kind) =>
        Check(kind, text => Assert.Equal(Write(Analyze(text)), Write(Analyze(text))));

    /// <summary>A thread reads each text into the lists of the text before.</summary>
    [Fact]
    public void Analyze_TextAfterOthers_SameAnswerAsFirst()
    {
        foreach (var text in SpecTexts)
            Assert.Equal(OnNewThread(() => Write(Analyze(text))), Write(Analyze(text)));
    }

    /// <summary>Turkish has its own i; the calendar of Saudi Arabia is not Gregorian, the one of Thailand counts other years.</summary>
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Analyze_OtherCulture_SameAnswer(string culture)
    {
        foreach (var text in SpecTexts)
            Assert.Equal(Under("", text), Under(culture, text));

        Check("rich in marks", text => Assert.Equal(Under("", text), Under(culture, text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("\"")]
    [InlineData("''''''''")]
    [InlineData("“”“”")]
    [InlineData("\uFEFF\0\0")]
    [InlineData("\uD83D")]
    [InlineData("9 May 2024 \u0301\n\n\u00AD")]
    [InlineData("“It holds,” said the Prime  Minister Ivo Brandt. “It holds,” the prime  minister said.")]
    public void Analyze_HardlyAText_IsSound(string text) => Invariants.Hold(Analyze(text));

    [Theory]
    [InlineData("\"", "")]
    [InlineData("“", " word")]
    [InlineData("“A”", ", he said. ")]
    [InlineData("'", "\n")]
    [InlineData("Anna Corvel ", "")]
    [InlineData("said: ", "")]
    [InlineData("(", "[")]
    public void Analyze_SamePieceTenThousandTimes_IsSound(string piece, string other) =>
        Invariants.Hold(Analyze(string.Concat(Enumerable.Repeat(piece + other, 10_000))));

    private static DocumentAnalysis Analyze(string text) => DocumentAnalyzer.Analyze(new SourceText(text));

    private static string OnNewThread(Func<string> work)
    {
        var answer = "";
        var thread = new Thread(() => answer = work());
        thread.Start();
        thread.Join();
        return answer;
    }

    private static string Write(DocumentAnalysis analysis) => JsonSerializer.Serialize(analysis);

    private static string Under(string culture, string text)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return Write(Analyze(text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Check(string kind, Action<string> property)
    {
        var texts = kind switch
        {
            "any" => Texts.Any,
            "rich in marks" => Texts.RichInMarks,
            _ => Texts.Damaged(SpecTexts),
        };
        var config = Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(120);
        Prop.ForAll(texts, property).Check(config);
    }
}
