using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Intake;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Prepared;
using QuoteTracker.Web.Store.Writing;
using QuoteTracker.Web.Tests.Store.Hand;

namespace QuoteTracker.Web.Tests.Store.Prepared;

/// <summary>Rows that are written without being tracked are those that SaveChanges writes, with all that triggers make of them.</summary>
public sealed class RowInsertTests
{
    private static readonly DateTime Noon = new(2020, 1, 2, 12, 30, 15, 250, DateTimeKind.Utc);

    [Fact]
    public async Task Documents_OfTheSample_AreWrittenAsSaveChangesWritesThem()
    {
        var saved = await SnapshotAfterAsync(async context =>
        {
            foreach (var document in Sample(context))
            {
                context.Add(document);
                await context.SaveChangesAsync();
            }
        });
        var written = await SnapshotAfterAsync(context =>
        {
            using var sql = new PreparedSql(context);
            foreach (var document in Sample(context))
                DocumentInserting.Insert(sql, document);
            return Task.CompletedTask;
        });

        Assert.Contains("QuoteTerms", saved, StringComparison.Ordinal);
        Assert.Equal(saved, written);
    }

    [Fact]
    public async Task Speakers_WithSpellingsAndRoles_AreWrittenAsSaveChangesWritesThem()
    {
        var saved = await SnapshotAfterAsync(async context =>
        {
            var speaker = MiraTolland();
            context.Add(speaker);
            await context.SaveChangesAsync();
            speaker.Color = 2;
        });
        var written = await SnapshotAfterAsync(context =>
        {
            using var sql = new PreparedSql(context);
            var (speakers, speaker) = (new StoredSpeakers(sql), MiraTolland());
            speakers.Add(speaker);
            speakers.Save(speaker);
            return Task.CompletedTask;
        });

        Assert.Contains("Tolland", saved, StringComparison.Ordinal);
        Assert.Equal(saved, written);
    }

    private static async Task<string> SnapshotAfterAsync(Func<QuoteTrackerContext, Task> write)
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await using var context = store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync();
        var theme = new Theme { Name = "Harbour", FoldedName = "harbour" };
        context.Add(theme);
        await context.SaveChangesAsync();
        await write(context);
        await context.SaveChangesAsync();
        await transaction.CommitAsync();
        return await Snapshot.OfAsync(store);
    }

    private static IEnumerable<Document> Sample(QuoteTrackerContext context)
    {
        var theme = context.Themes.Single().Id;
        foreach (var read in SampleDocuments.Read(new DocumentReader(IntakeLimits.Default)).OfType<ReadResult.Read>())
        {
            var analysis = DocumentAnalyzer.Analyze(read.Source);
            var document = DocumentRows.Document(analysis, new DocumentArrival(read.Origin) { Address = read.Address, IsSample = true }, DocumentRows.Hash(read.Source.Text), Noon);
            document.Quotes.AddRange(analysis.Quotes.Select(found => QuoteRows.Quote(found, analysis)));
            foreach (var quote in document.Quotes)
            {
                (quote.FirstDay, quote.ReviewedAt) = (document.FirstDay, quote.Start % 2 == 0 ? Noon : null);
                quote.Themes.Add(new QuoteTheme { ThemeId = theme, InOwnWords = true });
            }

            yield return document;
        }
    }

    private static Speaker MiraTolland()
    {
        var speaker = new Speaker { Name = "Mira Tolland", FoldedName = "mira tolland", Kind = SpeakerKind.Person, Distinction = "minister" };
        speaker.Aliases.Add(SpeakerNames.Alias("Mira Tolland", byHand: false));
        speaker.Aliases.Add(SpeakerNames.Alias("Tolland", byHand: true));
        speaker.Roles.Add(new SpeakerRole { Text = "Minister of Fish", Title = "minister", Organisation = "Fish", FirstSeen = new DateOnly(2020, 1, 2), FirstPrecision = DatePrecision.Month });
        speaker.Roles.Add(new SpeakerRole { Text = "former diver", Title = "diver", IsFormer = true });
        return speaker;
    }
}
