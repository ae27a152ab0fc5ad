using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Hand;

namespace QuoteTracker.Web.Tests.Store.Hand;

/// <summary>Every act by hand: it changes something, undo brings back every row as it was, redo does it again.</summary>
public sealed class HandActsTests
{
    private const string Line = "Nobody will draw new lines through our town";

    private static readonly Dictionary<string, Func<StoreOnDisk, Task<Acted>>> Acts = new()
    {
        ["set speaker"] = s => s.Get<QuoteCorrections>().SetSpeakerAsync([1, 2], new SpeakerChoice.Existing(2)),
        ["set new speaker"] = s => s.Get<QuoteCorrections>().SetSpeakerAsync([1], new SpeakerChoice.New("Oda Venn")),
        ["set unknown speaker"] = s => s.Get<QuoteCorrections>().SetSpeakerAsync([1], SpeakerChoice.Unknown),
        ["set kind"] = s => s.Get<QuoteCorrections>().SetKindAsync([1], QuoteKind.Mixed),
        ["reject"] = s => s.Get<QuoteCorrections>().RejectAsync([1, 3]),
        ["accept"] = s => s.Get<QuoteCorrections>().AcceptAsync([1]),
        ["add quote"] = async s => await s.Get<QuoteCorrections>().AddAsync(1, await SpanAsync(s, 1, "The hall was full of people from the town"), new SpeakerChoice.Existing(1), QuoteKind.Direct),
        ["set date"] = s => s.Get<DocumentCorrections>().SetDateAsync(1, 2019, 3, 4),
        ["leave date open"] = s => s.Get<DocumentCorrections>().SetDateAsync(2, null, null, null),
        ["set title"] = s => s.Get<DocumentCorrections>().SetTitleAsync(1, "Another title"),
        ["set source"] = s => s.Get<DocumentCorrections>().SetSourceAsync(1, null),
        ["remove document"] = s => s.Get<DocumentCorrections>().RemoveAsync([1]),
        ["tag"] = s => s.Get<Tagging>().TagAsync([2, 3], 1),
        ["tag with a new tag"] = s => s.Get<Tagging>().TagNewAsync([2], "threat"),
        ["untag"] = s => s.Get<Tagging>().UntagAsync([1], 1),
        ["create tag"] = s => s.Get<Codebook>().CreateAsync(new TagEdit("denial", "says it is not so", 3, 1), 1),
        ["edit tag"] = s => s.Get<Codebook>().EditAsync(1, new TagEdit("vow", "", 4, 7)),
        ["move tag"] = s => s.Get<Codebook>().MoveAsync(2, 1, 0),
        ["merge tags"] = s => s.Get<Codebook>().MergeAsync(1, 2),
        ["retire tag"] = s => s.Get<Codebook>().RetireAsync(1, true),
        ["rename speaker"] = s => s.Get<SpeakerShaping>().RenameAsync(1, "Mira Adela Tolland"),
        ["set speaker kind"] = s => s.Get<SpeakerShaping>().SetKindAsync(1, SpeakerKind.Body),
        ["add spelling"] = s => s.Get<SpeakerShaping>().AddAliasAsync(1, "M. Tolland"),
        ["remove spelling"] = s => s.Get<SpeakerShaping>().RemoveAliasAsync(1, 1),
        ["add role"] = s => s.Get<SpeakerShaping>().AddRoleAsync(1, new RoleEdit("Deputy Mayor", "Tolm", false, RoleDay.TryCreate(2018, 1, 1), null)),
        ["edit role"] = s => s.Get<SpeakerShaping>().EditRoleAsync(1, 1, new RoleEdit("Mayor", "Tolm", false, RoleDay.TryCreate(2018, 1, 1), RoleDay.TryCreate(2022, 1, 1))),
        ["remove role"] = s => s.Get<SpeakerShaping>().RemoveRoleAsync(1, 1),
        ["not the same"] = s => s.Get<SpeakerShaping>().NotTheSameAsync(2, 1),
        ["merge speakers"] = s => s.Get<SpeakerMerging>().MergeAsync([2], 1),
        ["merge speakers under a name"] = s => s.Get<SpeakerMerging>().MergeAsync([2], 1, "Mira Brandt"),
        ["split by quotes"] = s => s.Get<SpeakerSplitting>().SplitAsync(1, new SplitBy.Quotes([1]), new SpeakerChoice.New("Mira Tolland")),
        ["split by spelling"] = async s => await s.Get<SpeakerSplitting>().SplitAsync(1, new SplitBy.Spelling(await s.SpellingAsync("Tolland")), new SpeakerChoice.Existing(2)),
        ["split by days"] = s => s.Get<SpeakerSplitting>().SplitAsync(1, new SplitBy.Days(new(2020, 1, 1), null), new SpeakerChoice.New("Mira Tolland the Elder")),
        ["split by outlet"] = s => s.Get<SpeakerSplitting>().SplitAsync(1, new SplitBy.Outlet("Tolm Post"), new SpeakerChoice.Existing(2)),
        ["create theme"] = s => s.Get<ThemeShaping>().CreateAsync("Borders", ["town hall"]),
        ["rename theme"] = s => s.Get<ThemeShaping>().RenameAsync(1, "Fish"),
        ["hide theme"] = s => s.Get<ThemeShaping>().HideAsync(1, true),
        ["add term"] = s => s.Get<ThemeShaping>().AddTermAsync(1, "town hall"),
        ["exclude term"] = s => s.Get<ThemeShaping>().ExcludeTermAsync(1, 1),
        ["split theme"] = s => s.Get<ThemeShaping>().SplitAsync(1, "Herring", [2]),
        ["merge themes"] = s => s.Get<ThemeShaping>().MergeAsync(1, 2),
        ["detach quote"] = s => s.Get<StatementShaping>().DetachAsync([1]),
        ["merge statements"] = s => s.Get<StatementShaping>().MergeAsync(2, 1),
        ["confirm statement"] = s => s.Get<StatementShaping>().ConfirmAsync(1),
        ["not the same statement"] = s => s.Get<StatementShaping>().NotTheSameAsync(2, 1),
        ["save view"] = s => s.Get<SavedViews>().SaveAsync("Mine", "quotes?speaker=1"),
    };

    public static TheoryData<string> Names => [.. Acts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Act_UndoneAndRedone_RestoresEveryRow(string name)
    {
        await using var store = await FilledAsync();
        var before = await Snapshot.OfAsync(store);

        var acted = await Acts[name](store);
        Assert.True(acted.IsDone, acted.Summary);
        var after = await Snapshot.OfAsync(store);
        Assert.NotEqual(before, after);

        var undone = await store.Get<History>().UndoAsync(acted.AuditId!.Value);
        Assert.True(undone.IsDone, undone.Summary);
        Assert.Equal(before, await Snapshot.OfAsync(store));

        var redone = await store.Get<History>().RedoAsync(acted.AuditId.Value);
        Assert.True(redone.IsDone, redone.Summary);
        Assert.Equal(after, await Snapshot.OfAsync(store));
    }

    [Fact]
    public async Task Reject_AQuoteOfAStatement_CountsIsOutAtOnce()
    {
        await using var store = await FilledAsync();

        await store.Get<QuoteCorrections>().RejectAsync([1]);

        var after = await store.AskAsync(c => c.Statements.SingleAsync(s => s.Id == 1));
        Assert.Equal((1, 1, null), (after.Reports, after.Utterances, after.FirstSaid));
    }

    [Fact]
    public async Task Add_WordsSaidBefore_JoinsTheStatement()
    {
        await using var store = await FilledAsync();
        var document = await store.WriteAsync(Draft.Of("Third", "2022-05-06").Lead("They shouted: " + Line + ".").Says("Otto Brandt", "Something else was said on that evening").Analysis());

        await store.Get<QuoteCorrections>().AddAsync(document.DocumentId, await SpanAsync(store, document.DocumentId, Line), new SpeakerChoice.New("Otto Brandt"), QuoteKind.Direct);

        Assert.Equal(3, await store.AskAsync(c => c.Statements.Where(s => s.Text == Line).Select(s => s.Reports).SingleAsync()));
    }

    [Theory]
    [InlineData(2021, 2, 30)]
    [InlineData(null, 2, null)]
    public async Task SetDate_NoDate_IsRefusedWithTheReason(int? year, int? month, int? day)
    {
        await using var store = await FilledAsync();
        var acted = await store.Get<DocumentCorrections>().SetDateAsync(1, year, month, day);
        Assert.Equal((false, "That is not a date: give a year, a month and a year, a whole day, or a day and month."), (acted.IsDone, acted.Summary));
    }

    /// <summary>Two documents, two speakers, a line said twice, a tag on a quote, a second tag, two themes.</summary>
    private static async Task<StoreOnDisk> FilledAsync()
    {
        var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("First", "2020-01-02", "Tolm Post").Lead("The hall was full of people from the town.").Terms("town", "fish quota")
            .Says("Mira Tolland", Line, "Mayor, Tolm").Says("Otto Brandt", "We shall ask for the same fish quota as before").Analysis());
        await store.WriteAsync(Draft.Of("Second").Terms("town").Says("Mira Tolland", Line).Analysis());
        await store.Get<Tagging>().TagNewAsync([1], "promise");
        await store.Get<Codebook>().CreateAsync(new TagEdit("other", "", 2, null), null);
        await store.Get<ThemeShaping>().CreateAsync("Fishing", ["fish quota", "herring"]);
        await store.Get<ThemeShaping>().CreateAsync("The town", ["town"]);
        return store;
    }

    private static async Task<TextSpan> SpanAsync(StoreOnDisk store, long document, string words)
    {
        var text = await store.AskAsync(c => c.Documents.Where(d => d.Id == document).Select(d => d.Text).SingleAsync());
        var at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, "the words are not in the document");
        return new(at, at + words.Length);
    }
}
