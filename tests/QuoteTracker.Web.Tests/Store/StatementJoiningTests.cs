using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Recurrence;
using QuoteTracker.Synthetic;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Tests.Store;

public sealed class StatementJoiningTests
{
    private const int Quotes = 500;

    [Fact]
    public async Task Store_OfTheSameQuotes_JoinsAsTheIndexInMemory()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.Get<DocumentWriter>().WriteAsync(
            [.. new SyntheticCollection(Quotes).Documents().Select(document => (Written(document).Analysis(), new DocumentArrival($"made up {document.Number}")))]);

        await using var context = store.Context();
        var stored = await context.Quotes.OrderBy(quote => quote.Id).Select(quote => new { quote.Text, quote.StatementId }).ToListAsync();
        var index = new StatementIndex();
        var found = stored.ConvertAll(quote => Add(index, quote.Text));

        Assert.True(stored.Count > Quotes / 2);
        Assert.Equal(Pairs(found.ConvertAll(statement => (long?)statement)), Pairs(stored.ConvertAll(quote => quote.StatementId)));
    }

    [Fact]
    public async Task SameWords_AsAMemberThatIsOnlyNear_JoinItsStatement()
    {
        const string First = "The harbour council will repair the old ferry bridge and the northern canal lock";
        const string Near = "The harbour council will repair the ferry bridge and the northern canal lock";
        await using var store = await StoreOnDisk.OpenAsync();
        foreach (var (words, at) in ((string[])[First, Near, Near]).Select((words, at) => (words, at)))
            await store.WriteAsync(Draft.Of($"Day {at}", $"2020-01-0{at + 1}").Says("Ada Lind", words).Analysis());

        await using var context = store.Context();
        Assert.Single(await context.Quotes.Select(quote => quote.StatementId).Distinct().ToListAsync());
        Assert.Equal(2, await context.StatementKeys.CountAsync(key => key.Key == Fingerprint.WholeOf(Wording.Of(First)) || key.Key == Fingerprint.WholeOf(Wording.Of(Near))));
    }

    private static Draft Written(SyntheticDocument document)
    {
        var draft = Draft.Of($"Made up {document.Number}", document.Day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), document.Outlet);
        foreach (var quote in document.Quotes)
            draft.Says(SyntheticCollection.SpeakerName(quote.Speaker), quote.Text);
        return draft;
    }

    private static int? Add(StatementIndex index, string text)
    {
        var wording = Wording.Of(text);
        return index.Add(text, wording, Fingerprint.KeysOf(wording));
    }

    /// <summary>For each quote the first one of its statement: equal for equal groupings, whatever the numbers.</summary>
    private static List<int> Pairs(List<long?> statements)
    {
        var first = new Dictionary<long, int>();
        return [.. statements.Select((statement, at) => statement is not { } number ? -1 : first.TryGetValue(number, out var earlier) ? earlier : first[number] = at)];
    }
}
