using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Commands.Listing;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Store.Writing;
using QuoteTracker.Web.Tests.Store;

namespace QuoteTracker.Web.Tests.Sample;

/// <summary>Whose the quotes of the sample are over all its documents, against who said them.</summary>
public sealed class SampleSpeakersTests
{
    /// <summary>Documents that are stored together; smaller than the sample, so that names meet in many ways.</summary>
    private const int Batch = 7;

    private static readonly Lazy<List<(DocumentAnalysis Analysis, DocumentArrival Arrival)>> Documents = new(() =>
        [.. SampleDocuments.Read(new DocumentReader(IntakeLimits.Default)).Cast<ReadResult.Read>().Select(read => (DocumentAnalyzer.Analyze(read.Source), new DocumentArrival(read.Origin) { IsSample = true }))]);

    [Fact]
    public async Task Quotes_AreGroupedBySpeaker_AsInTheGold()
    {
        var marked = Marked(await FragmentsAsync(Documents.Value)).ToList();
        var found = BCubed.Of([.. marked.Where(quote => quote.IsFound)]);
        Assert.True(found.F1 >= 0.98, $"B³ F1 {found.F1:0.0000} of {found.Quotes} quotes, precision {found.Precision:0.0000}, recall {found.Recall:0.0000}");
        Assert.True(marked.Count(quote => quote.IsFound) >= 0.975 * marked.Count, $"{marked.Count(quote => quote.IsFound)} of {marked.Count} found");
    }

    [Fact]
    public async Task Groups_InTenRandomOrders_AreTheSame()
    {
        var expected = Groups(await FragmentsAsync(Documents.Value));
        for (var seed = 1; seed <= 10; seed++)
        {
            var order = Documents.Value.ToArray();
            new Random(seed).Shuffle(order);
            var groups = Groups(await FragmentsAsync(order));
            Assert.True(expected.SetEquals(groups), $"order {seed}: {string.Join("; ", expected.Except(groups).Take(3))} became {string.Join("; ", groups.Except(expected).Take(3))}");
        }
    }

    private static async Task<List<Fragment>> FragmentsAsync(IReadOnlyList<(DocumentAnalysis Analysis, DocumentArrival Arrival)> documents)
    {
        await using var store = await StoreOnDisk.OpenAsync();
        foreach (var batch in documents.Chunk(Batch))
            await store.Get<DocumentWriter>().WriteAsync(batch);
        await store.Get<DocumentWriter>().SettleAsync();
        await using var context = store.Context();
        return (await context.Quotes.SelectMany(quote => quote.Fragments, (quote, fragment) => new { quote.Document!.Origin, quote.Document.Text, quote.SpeakerId, fragment.Start, fragment.End }).ToListAsync())
            .ConvertAll(it => new Fragment(Path.GetFileNameWithoutExtension(it.Origin), it.Start, Letters(it.Text[it.Start..it.End]), it.SpeakerId));
    }

    /// <summary>Each group by where its quotes stand.</summary>
    private static HashSet<string> Groups(IEnumerable<Fragment> fragments) =>
        [.. fragments.Where(fragment => fragment.Speaker is not null).GroupBy(fragment => fragment.Speaker).Select(group => string.Join(' ', group.Select(fragment => $"{fragment.Document}:{fragment.Start}").Order(StringComparer.Ordinal)))];

    private static IEnumerable<GroupedQuote> Marked(List<Fragment> fragments)
    {
        foreach (var document in GoldDocument.All)
        {
            var open = fragments.FindAll(fragment => document.Id == fragment.Document);
            foreach (var quote in document.Quotes.Where(quote => quote.Speaker is not null))
            {
                var at = open.FindIndex(fragment => IsFound(Letters(quote.Text), fragment.Letters));
                yield return new(quote.Speaker!, at >= 0, at < 0 ? null : open[at].Speaker);
                if (at >= 0)
                    open.RemoveAt(at);
            }
        }
    }

    /// <summary>The one within the other, and four fifths of it.</summary>
    private static bool IsFound(string marked, string found)
    {
        var (shorter, longer) = marked.Length < found.Length ? (marked, found) : (found, marked);
        return shorter.Length >= 0.8 * longer.Length && longer.Contains(shorter, StringComparison.Ordinal);
    }

    private static string Letters(string text) => string.Concat(Folding.Fold(text).Where(char.IsLetterOrDigit));

    private sealed record Fragment(string Document, int Start, string Letters, long? Speaker);
}
