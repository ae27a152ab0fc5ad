using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Intake;

namespace QuoteTracker.Web.Tests.Intake;

public sealed class ImportBatchTests
{
    [Fact]
    public void Batch_OfSoManyItems_IsFullAndGivesThemInOrder()
    {
        var batch = new ImportBatch(3);
        for (var at = 0; at < 3; at++)
        {
            Assert.False(batch.IsFull);
            batch.Add(Item($"text {at}"));
        }

        Assert.True(batch.IsFull);
        Assert.Equal(["text 0", "text 1", "text 2"], batch.Take().Select(item => ((ReadResult.Read)item.Result).Source.Text));
        Assert.False(batch.IsFull || batch.IsDue);
        Assert.Empty(batch.Take());
    }

    [Fact]
    public void Batch_OfVeryLongTexts_IsFullEarlier()
    {
        var batch = new ImportBatch(100);
        batch.Add(Item(new string('a', 3_000_000)));
        Assert.False(batch.IsFull);
        batch.Add(Item(new string('b', 3_000_000)));
        Assert.True(batch.IsFull);
    }

    private static AnalyzedItem Item(string text) => new(new ReadResult.Read(new SourceText(text), null, "test"), null);
}
