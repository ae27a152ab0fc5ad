using System.Text.Json;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Web.Shell;
using QuoteTracker.Web.Store.Queries;

namespace QuoteTracker.Web.Tests.Shell;

public sealed class QuoteFilterAddressTests
{
    private static readonly string[] Words = ["bridge", "“no deal”", "a&b=c", "50 %", "#1?", "Łódź", "+1 +2", "\"quoted\"", "日本", "x\u00a0y"];

    [Fact]
    public void Build_Everything_IsEmpty() => Assert.Equal("", QuoteAddress.Start.ToQueryString());

    [Fact]
    public void Build_Filter_ReadsAsPromised()
    {
        var filter = new QuoteFilter { Text = "no deal", Speakers = [4, 9], Kinds = [QuoteKind.Direct], From = new DateOnly(2014, 1, 1), Dated = DateState.Dated, Review = ReviewState.NeedsReview };
        Assert.Equal("?q=no%20deal&speaker=4&speaker=9&kind=direct&from=2014-01-01&dated=dated&review=needs&sort=oldest&page=2&count=reports",
            new QuoteAddress(filter, QuoteSort.Oldest, 2, CountUnit.Reports).ToQueryString());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Address_BuiltAndRead_IsTheSame(int seed)
    {
        var address = Any(new Random(seed));
        var read = QuoteAddress.Parse("http://localhost/quotes" + address.ToQueryString() + "#q7");
        Assert.Equal(JsonSerializer.Serialize(address), JsonSerializer.Serialize(read));
        Assert.Equal(address.ToQueryString(), read.ToQueryString());
    }

    [Theory]
    [InlineData("?page=0")]
    [InlineData("?page=-3&sort=sideways")]
    [InlineData("?page=99999999999999999999")]
    [InlineData("?speaker=abc&speaker=-1&speaker=0&speaker=1.5&speaker=")]
    [InlineData("?from=2014-13-40&to=yesterday")]
    [InlineData("?kind=Direct&kind=7&dated=maybe&review=&recurring=yes&unknown=true")]
    [InlineData("?q=%20%20&source=")]
    [InlineData("?statement=x&document=&count=votes")]
    [InlineData("?&&==&=3&%zz=%zz")]
    [InlineData("nothing at all")]
    [InlineData("")]
    public void Parse_Nonsense_CountsAsNotGiven(string query) => Assert.Equal("", QuoteAddress.Parse(query).ToQueryString());

    [Fact]
    public void Parse_OldOrderByReports_CountsInReports() => Assert.Equal("?count=reports", QuoteAddress.Parse("statements?order=reports").ToQueryString());

    [Fact]
    public void Parse_SameValueTwice_CountsOnce() => Assert.Equal([4], QuoteAddress.Parse("?speaker=4&speaker=4").Filter.Speakers);

    [Fact]
    public void Parse_EndlessInput_IsCut()
    {
        var filter = QuoteAddress.Parse("?q=" + new string('x', 100_000) + string.Concat(Enumerable.Range(1, 500).Select(i => $"&speaker={i}"))).Filter;
        Assert.Null(filter.Text);
        Assert.Equal(50, filter.Speakers.Count);
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 200)];

    private static QuoteAddress Any(Random random)
    {
        T[] Some<T>(T[] values) => [.. values.Where(_ => random.Next(3) == 0)];
        DateOnly? Day() => random.Next(2) == 0 ? null : DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber));
        long? Id() => random.Next(3) == 0 ? random.NextInt64(1, long.MaxValue) : null;
        var filter = new QuoteFilter
        {
            Text = random.Next(2) == 0 ? null : Words[random.Next(Words.Length)],
            Speakers = Some<long>([1, 4, 9, long.MaxValue]),
            Themes = Some<long>([2, 3]),
            Tags = Some<long>([5, 6, 7]),
            Sources = Some(Words),
            Kinds = Some(Enum.GetValues<QuoteKind>()),
            From = Day(),
            To = Day(),
            Dated = (DateState)random.Next(3),
            Review = (ReviewState)random.Next(4),
            NotSpeakers = Some<long>([8, 11]),
            Term = random.Next(2) == 0 ? null : Words[random.Next(Words.Length)].Trim(),
            Quotes = Some<long>([3, 12, 99]),
            Statement = Id(),
            Document = Id(),
            Recurring = random.Next(2) == 0,
            UnknownSpeaker = random.Next(2) == 0,
        };
        return new QuoteAddress(filter, (QuoteSort)random.Next(4), random.Next(1, 1000), (CountUnit)random.Next(2));
    }
}
