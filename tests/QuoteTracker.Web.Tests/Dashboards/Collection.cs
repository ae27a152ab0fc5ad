using System.Globalization;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Writing;
using QuoteTracker.Web.Tests.Store;

namespace QuoteTracker.Web.Tests.Dashboards;

/// <summary>A small collection written straight into a real database: what was said is one line of a test.</summary>
internal sealed class Collection : IAsyncDisposable
{
    private readonly Dictionary<string, Speaker> _speakers = [];
    private readonly Dictionary<string, Theme> _themes = [];
    private readonly Dictionary<string, Statement> _statements = [];
    private readonly List<Document> _documents = [];

    private Collection(StoreOnDisk store) => Store = store;

    public StoreOnDisk Store { get; }

    public static async Task<Collection> OpenAsync() => new(await StoreOnDisk.OpenAsync());

    /// <summary>One document with one quote; the date is ISO as far as known, null for none; the same words are one statement, the same utterance number one act.</summary>
    public Collection Say(string? who, string? day, string words, int? utterance = null, string? theme = null, string source = "Harbour Post", double confidence = 0.9)
    {
        var parts = day?.Split('-').Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray() ?? [];
        var date = DocumentDate.TryCreate(At(parts, 0), At(parts, 1), At(parts, 2), DateOrigin.Text)!;
        var text = $"Reporters came early. “{words},” the speaker said. They left late.";
        var start = text.IndexOf(words, StringComparison.Ordinal);
        var document = new Document
        {
            ContentHash = Guid.NewGuid().ToString("N"),
            Text = text,
            Title = $"On {words}",
            Source = source,
            Origin = "test",
            Year = date.Year,
            Month = date.Month,
            Day = date.Day,
            DatePrecision = date.Precision,
            FirstDay = date.FirstDay,
            ImportedAt = DateTime.UnixEpoch,
        };
        var quote = new Quote
        {
            Document = document,
            Kind = QuoteKind.Direct,
            Text = words,
            Start = start,
            End = start + words.Length,
            ContextStart = 0,
            ContextEnd = text.Length,
            Rule = "test",
            Reason = "said so",
            Confidence = confidence,
            Speaker = who is null ? null : SpeakerOf(who),
            FirstDay = date.FirstDay,
            Statement = StatementOf(words),
            Utterance = utterance,
        };
        if (theme is not null)
            quote.Themes.Add(new QuoteTheme { Theme = ThemeOf(theme), InOwnWords = true });
        document.Quotes.Add(quote);
        _documents.Add(document);
        return this;
    }

    /// <summary>Somebody else says the same words in the document that was written last.</summary>
    public Collection Beside(string who)
    {
        var first = _documents[^1].Quotes[0];
        _documents[^1].Quotes.Add(new Quote
        {
            Document = first.Document,
            Kind = first.Kind,
            Text = first.Text,
            Start = first.Start,
            End = first.End,
            ContextStart = first.ContextStart,
            ContextEnd = first.ContextEnd,
            Rule = "test",
            Reason = "said so",
            Confidence = first.Confidence,
            Speaker = SpeakerOf(who),
            FirstDay = first.FirstDay,
            Statement = first.Statement,
        });
        return this;
    }

    public async Task<Collection> SaveAsync()
    {
        foreach (var (words, statement) in _statements)
        {
            var quotes = _documents.SelectMany(d => d.Quotes).Where(q => q.Text == words).ToList();
            foreach (var (quote, index) in quotes.Select((quote, index) => (quote, index)))
                quote.Utterance ??= 100 + index;
            statement.Reports = quotes.Count;
            statement.Utterances = quotes.Select(q => q.Utterance).Distinct().Count();
            statement.Speakers = quotes.Select(q => q.Speaker).Distinct().Count();
            statement.FirstSaid = quotes.Min(q => q.FirstDay);
            statement.LastSaid = quotes.Max(q => q.FirstDay);
        }

        await using var context = Store.Context();
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        context.UpdateRange(_documents);
        await context.SaveChangesAsync();
        await SpeakerListings.RefreshAsync(context, CancellationToken.None);
        return this;
    }

    public long Speaker(string name) => _speakers[name].Id;

    public long Theme(string name) => _themes[name].Id;

    public long Statement(string words) => _statements[words].Id;

    public ValueTask DisposeAsync() => Store.DisposeAsync();

    private static int? At(int[] parts, int index) => index < parts.Length ? parts[index] : null;

    private Speaker SpeakerOf(string name)
        => Made(_speakers, name, () => new Speaker { Name = name, FoldedName = name.ToLowerInvariant(), Kind = SpeakerKind.Person, Color = (_speakers.Count % 8) + 1 });

    private Theme ThemeOf(string name) => Made(_themes, name, () => new Theme { Name = name, FoldedName = name.ToLowerInvariant() });

    private Statement StatementOf(string words) => Made(_statements, words, () => new Statement { Text = words });

    private static T Made<T>(Dictionary<string, T> made, string key, Func<T> make)
    {
        if (!made.TryGetValue(key, out var found))
            made[key] = found = make();
        return found;
    }
}
