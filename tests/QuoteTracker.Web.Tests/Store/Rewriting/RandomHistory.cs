using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis;
using QuoteTracker.Synthetic;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Tests.Store.Rewriting;

/// <summary>Does one thing after another to a store, chosen by chance from a seed: documents come, are read anew and go, people correct, merge, undo.</summary>
internal sealed class RandomHistory(StoreOnDisk store, int seed)
{
    private readonly Random _random = new(seed);
    private readonly IEnumerator<SyntheticDocument> _documents = new SyntheticCollection(2_000, seed).Documents().GetEnumerator();
    private readonly Dictionary<long, DocumentAnalysis> _written = [];

    /// <summary>Does the next thing and says what; things that cannot be done now are done to nothing.</summary>
    public Task<string> StepAsync() => _written.Count < 4 ? WriteAsync() : _random.Next(16) switch
    {
        0 or 1 => WriteAsync(),
        2 => RewriteAsync(),
        3 => ActAsync(async () => await store.Get<QuoteCorrections>().SetSpeakerAsync([await QuoteAsync(), await QuoteAsync()], await ChoiceAsync())),
        4 => ActAsync(async () => await store.Get<QuoteCorrections>().RejectAsync([await QuoteAsync(), await QuoteAsync()])),
        5 => ActAsync(async () => await store.Get<QuoteCorrections>().RestoreAsync([await QuoteAsync(), await QuoteAsync()])),
        6 => ActAsync(async () => await store.Get<DocumentCorrections>().SetDateAsync(await IdAsync("Documents"), 2012 + _random.Next(9), 5, 1 + _random.Next(28))),
        7 => ActAsync(async () => await store.Get<DocumentCorrections>().SetDateAsync(await IdAsync("Documents"), null, null, null)),
        8 => ActAsync(async () => await store.Get<DocumentCorrections>().RemoveAsync([await IdAsync("Documents")])),
        9 => ActAsync(async () => await store.Get<SpeakerMerging>().MergeAsync([await IdAsync("Speakers")], await IdAsync("Speakers"))),
        10 => ActAsync(async () => await store.Get<StatementShaping>().DetachAsync([await QuoteAsync()])),
        11 => ActAsync(async () => await store.Get<StatementShaping>().MergeAsync(await IdAsync("Statements"), await IdAsync("Statements"))),
        12 => ActAsync(async () => await store.Get<ThemeShaping>().CreateAsync($"Theme {_random.Next(1000)}", [Noun(), Noun()])),
        13 => ActAsync(async () => await store.Get<ThemeShaping>().MergeAsync(await IdAsync("Themes"), await IdAsync("Themes"))),
        14 => ActAsync(async () => await store.Get<History>().RedoLastAsync()),
        _ => ActAsync(async () => await store.Get<History>().UndoLastAsync()),
    };

    private async Task<string> WriteAsync()
    {
        _documents.MoveNext();
        var document = _documents.Current;
        var draft = Draft.Of($"Made up {document.Number}", document.Day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), document.Outlet)
            .Terms(SyntheticWords.Nouns[..30]);
        foreach (var quote in document.Quotes)
            draft.Says(SyntheticCollection.SpeakerName(quote.Speaker), quote.Text);
        var outcome = await store.WriteAsync(draft.Analysis());
        _written[outcome.DocumentId] = draft.Analysis();
        return "a document was written";
    }

    private async Task<string> RewriteAsync()
    {
        var (id, analysis) = _written.ElementAt(_random.Next(_written.Count));
        var without = _random.Next(analysis.Quotes.Count + 1);
        await store.Get<DocumentRewriter>().RewriteAsync(id, analysis with { Quotes = [.. analysis.Quotes.Where((_, at) => at != without)] });
        return "a document was read anew";
    }

    private static async Task<string> ActAsync(Func<Task<Acted>> act) => (await act()).Summary;

    private async Task<SpeakerChoice> ChoiceAsync() => _random.Next(3) switch
    {
        0 => SpeakerChoice.Unknown,
        1 => new SpeakerChoice.New($"Oda {SyntheticWords.Place(_random.Next(50))}"),
        _ => new SpeakerChoice.Existing(await IdAsync("Speakers")),
    };

    private static string Noun(int number) => SyntheticWords.Nouns[number];

    private string Noun() => Noun(_random.Next(30));

    private Task<long> QuoteAsync() => IdAsync("Quotes");

    /// <summary>An id of the table, or 0 when it is empty.</summary>
    private async Task<long> IdAsync(string table)
    {
        var sql = $"SELECT Id AS Value FROM {table} ORDER BY Id";
        var ids = await store.AskAsync(context => context.Database.SqlQueryRaw<long>(sql).ToListAsync());
        return ids.Count == 0 ? 0 : ids[_random.Next(ids.Count)];
    }
}
