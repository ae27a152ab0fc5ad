using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Statements;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class StatementLifeTests
{
    [Fact]
    public void Silence_OneUtterance_IsNone() => Assert.Null(StatementLife.SilenceOf(StatementLife.TimelineOf([Said(1, "x", "2020-01-01")])));

    [Fact]
    public void Timeline_ReprintsAreOneRingOnTheFirstDay()
    {
        var utterance = Assert.Single(StatementLife.TimelineOf([Said(1, "x", "2020-01-01", utterance: 7), Said(2, "x", "2020-01-03", utterance: 7)]));
        Assert.Equal((new DateOnly(2020, 1, 1), 2), (utterance.Day, utterance.Reports));
    }

    [Fact]
    public void Variants_CaseAndMarksMakeNone_WordsDo()
    {
        const string Representative = "There must be no second harbour";
        var variants = StatementLife.VariantsOf(Representative,
            [Said(1, Representative, "2020-01-01"), Said(2, "there must be no second harbour!", "2021-01-01"), Said(3, "There must be no second harbour in this town", null)]);
        Assert.Equal([2, 1], variants.Select(v => v.Utterances));
        Assert.All(variants[0].Difference, part => Assert.Equal(DiffKind.Same, part.Kind));
        Assert.Equal("in this town", Assert.Single(variants[1].Difference, part => part.Kind == DiffKind.Added).Text.Trim());
    }

    [Fact]
    public void Paragraph_LongOne_IsCutAtASpaceOnBothSides()
    {
        var text = "Title\n" + string.Concat(Enumerable.Repeat("before ", 200)) + "WORDS" + string.Concat(Enumerable.Repeat(" after", 200)) + "\nNext";
        var start = text.IndexOf("WORDS", StringComparison.Ordinal);
        var parts = Paragraphs.Around(text, [(start, start + 5)]);
        Assert.StartsWith("… before", parts[0].Text, StringComparison.Ordinal);
        Assert.Equal(new ContextPart("WORDS", true), parts[1]);
        Assert.EndsWith("after …", parts[2].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WORDS")]
    [InlineData("WORDS\n")]
    [InlineData("\nWORDS")]
    public void Paragraph_QuoteAtTheEdge_HasNothingAround(string text)
    {
        var start = text.IndexOf('W', StringComparison.Ordinal);
        Assert.Equal([new ContextPart("WORDS", true)], Paragraphs.Around(text, [(start, start + 5)]));
    }

    private static StatementQuote Said(long id, string text, string? day, long? speaker = 1, int? utterance = null)
        => new(id, text, speaker, id, day is null ? null : DateOnly.Parse(day, null), null, null, utterance);
}
