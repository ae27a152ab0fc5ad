using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Web.Tests.Store;

public sealed class DocumentWriterTests
{
    private const string Line = "Security guarantees that nobody wrote down are only good wishes";

    [Fact]
    public async Task Write_SameTextTwice_IsStoredOnce()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        var analysis = Draft.Of("Wishes", "2020-01-02").Says("Mira Tolland", Line).Analysis();
        var first = await store.WriteAsync(analysis);
        var again = await store.WriteAsync(analysis);
        Assert.IsType<WriteOutcome.Stored>(first);
        Assert.Equal(new WriteOutcome.AlreadyThere(first.DocumentId), again);
        Assert.Equal((1, 1), (await store.AskAsync(c => c.Documents.CountAsync()), await store.AskAsync(c => c.Quotes.CountAsync())));
    }

    [Fact]
    public async Task Write_SameTextTwiceInABatch_IsStoredOnce()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        var analysis = Draft.Of("Wishes").Says("Mira Tolland", Line).Analysis();
        var outcomes = await store.Get<DocumentWriter>().WriteAsync([(analysis, new DocumentArrival("a")), (analysis, new DocumentArrival("b"))]);
        Assert.IsType<WriteOutcome.Stored>(outcomes[0]);
        Assert.IsType<WriteOutcome.AlreadyThere>(outcomes[1]);
    }

    [Fact]
    public async Task Write_SplitQuote_KeepsFragmentsAndPointsIntoTheText()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("Split").Says("Mira Tolland", "We asked for it … and we shall ask again").Analysis());
        var quote = await store.AskAsync(c => c.Quotes.Include(q => q.Fragments).Include(q => q.Document).SingleAsync());
        Assert.Equal("We asked for it … and we shall ask again", quote.Text);
        Assert.Equal(["We asked for it", "and we shall ask again"], quote.Fragments.OrderBy(f => f.Ordinal).Select(f => quote.Document!.Text[f.Start..f.End]));
    }

    [Fact]
    public async Task Write_FaultInABatch_StoresNoneOfIt()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        var good = Draft.Of("Good").Says("Mira Tolland", Line).Analysis();
        var bad = good with { Source = new("other"), Quotes = [good.Quotes[0] with { Speaker = 7 }] };
        await Assert.ThrowsAnyAsync<Exception>(() => store.Get<DocumentWriter>().WriteAsync([(good, new DocumentArrival("a")), (bad, new DocumentArrival("b"))]));
        Assert.Equal((0, 0), (await store.AskAsync(c => c.Documents.CountAsync()), await store.AskAsync(c => c.Speakers.CountAsync())));
        Assert.IsType<WriteOutcome.Stored>(await store.WriteAsync(good));
    }

    [Fact]
    public async Task Write_FullDisk_SaysSoAndLosesNothingElse()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("First").Says("Mira Tolland", Line).Analysis());
        await store.LimitPagesAsync();
        var big = Draft.Of("Second").Lead(string.Concat(Enumerable.Repeat("The hall was full and the speeches were long. ", 40_000))).Says("Mira Tolland", "This one does not fit any more").Analysis();
        var fault = DatabaseFaults.In(await Record.ExceptionAsync(() => store.WriteAsync(big)));
        Assert.NotNull(fault);
        Assert.True(DatabaseFaults.StopsWriting(fault));
        Assert.Contains("is full", DatabaseFaults.Describe(fault, store.DatabasePath));
        Assert.Equal(["First"], await store.AskAsync(c => c.Documents.Select(d => d.Title!).ToListAsync()));
        Assert.Equal("ok", await store.AskAsync(c => c.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync()));
    }

    [Fact]
    public async Task Write_SameFullName_IsOneSpeaker()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("One").Says("Elena Maróvic", "The first thing that I have to say").Analysis());
        await store.WriteAsync(Draft.Of("Two").Says("Elena Marovic", "The second thing that I have to say").Analysis());
        var speaker = await store.AskAsync(c => c.Speakers.Include(s => s.Aliases).SingleAsync());
        Assert.Equal(["Elena Marovic", "Elena Maróvic", "Marovic", "Maróvic"], speaker.Aliases.Select(a => a.Name).Order(StringComparer.Ordinal));
        Assert.InRange(speaker.Color, 1, 8);
    }

    [Fact]
    public async Task Write_SpellingVariantInTheSameRole_IsOneSpeaker()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("One").Says("Sergei Kolvan", "The first thing that I have to say", "Foreign Minister, Vostria").Analysis());
        await store.WriteAsync(Draft.Of("Two").Says("Sergey Kolvan", "The second thing that I have to say", "Minister of Foreign Affairs, Vostria").Analysis());
        Assert.Equal(["Sergei Kolvan"], await store.AskAsync(c => c.Speakers.Select(s => s.Name).ToListAsync()));
    }

    [Fact]
    public async Task Write_SpellingVariantWithoutARole_IsOneSpeaker()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("One").Says("Łukasz Dukaszenko", "The first thing that I have to say").Analysis());
        await store.WriteAsync(Draft.Of("Two").Says("Lukasz Dukashenka", "The second thing that I have to say").Analysis());
        Assert.Equal(1, await store.AskAsync(c => c.Speakers.CountAsync()));
        Assert.Equal(0, await store.AskAsync(c => c.SpeakerPairs.CountAsync()));
    }

    [Fact]
    public async Task Write_BareSurname_JoinsOnlyWithEvidence()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("One").Says("Karl Brandt", "The first thing that I have to say", "Mayor, Tolm").Analysis());
        await store.WriteAsync(Draft.Of("Two").Says("Brandt", "The second thing that I have to say", "Mayor, Tolm").Analysis());
        Assert.Equal(1, await store.AskAsync(c => c.Speakers.CountAsync()));
        await store.WriteAsync(Draft.Of("Three").Says("Brandt", "The third thing that I have to say").Analysis());
        Assert.Equal(["Karl Brandt", "Brandt"], await store.AskAsync(c => c.Speakers.OrderBy(s => s.Id).Select(s => s.Name).ToListAsync()));
        Assert.Contains("only a surname", (await store.AskAsync(c => c.SpeakerPairs.SingleAsync())).Reason);
    }

    [Fact]
    public async Task Write_BareSurnameOfTwo_JoinsNeither()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("One").Says("Karl Brandt", "The first thing that I have to say", "Deputy, Tolm").Says("Otto Brandt", "The other thing I want to add", "Mayor, Tolm").Analysis());
        await store.WriteAsync(Draft.Of("Two").Says("Brandt", "The second thing that I have to say", "Councillor, Tolm").Analysis());
        Assert.Equal(3, await store.AskAsync(c => c.Speakers.CountAsync()));
        Assert.Equal(2, await store.AskAsync(c => c.SpeakerPairs.CountAsync()));
    }

    [Fact]
    public async Task Write_FullNameAfterSurnameInTheSameRole_CompletesTheName()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("One").Says("Brandt", "The first thing that I have to say", "Mayor, Tolm").Analysis());
        await store.WriteAsync(Draft.Of("Two").Says("Karl Brandt", "The second thing that I have to say", "Mayor, Tolm").Analysis());
        Assert.Equal(["Karl Brandt"], await store.AskAsync(c => c.Speakers.Select(s => s.Name).ToListAsync()));
    }

    [Fact]
    public async Task Write_PersonAndBodyOfOneName_AreTwo()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("One").Says("Lesna Holding", "The first thing that I have to say", kind: SpeakerKind.Body).Analysis());
        await store.WriteAsync(Draft.Of("Two").Says("Lesna Holding", "The second thing that I have to say").Analysis());
        Assert.Equal(2, await store.AskAsync(c => c.Speakers.CountAsync()));
        Assert.Equal(0, await store.AskAsync(c => c.SpeakerPairs.CountAsync()));
    }

    [Fact]
    public async Task Write_Roles_CarryTheDaysOnWhichTheyWereSeen()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("One", "2014-05-01").Says("Karl Brandt", "The first thing that I have to say", "Mayor, Tolm").Analysis());
        await store.WriteAsync(Draft.Of("Two", "2012-03-01").Says("Karl Brandt", "The second thing that I have to say", "Mayor, Tolm").Analysis());
        await store.WriteAsync(Draft.Of("Three", "--06-16").Says("Karl Brandt", "The third thing that I have to say", "Mayor, Tolm").Analysis());
        var role = await store.AskAsync(c => c.SpeakerRoles.SingleAsync());
        Assert.Equal((new DateOnly(2012, 3, 1), new DateOnly(2014, 5, 1), 3), (role.FirstSeen!.Value, role.LastSeen!.Value, role.Documents));
    }

    [Fact]
    public async Task Write_RepeatedLine_IsOneStatementWithCounts()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("One", "2014-06-16").Says("Mira Tolland", Line).Analysis());
        await store.WriteAsync(Draft.Of("Two", "2014-06-18").Says("Mira Tolland", Line + ".").Analysis());
        await store.WriteAsync(Draft.Of("Three", "2019-01-05").Says("Mira Tolland", Line).Analysis());
        await store.WriteAsync(Draft.Of("Four", "2019-01-05").Says("Karl Brandt", Line).Analysis());
        var statement = await store.AskAsync(c => c.Statements.SingleAsync());
        Assert.Equal((4, 3, 2), (statement.Reports, statement.Utterances, statement.Speakers));
        Assert.Equal((new DateOnly(2014, 6, 16), new DateOnly(2019, 1, 5)), (statement.FirstSaid!.Value, statement.LastSaid!.Value));
    }

    [Fact]
    public async Task Write_RepeatInsideOneDocument_IsOneReport()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("One", "2014-06-16").Says("Mira Tolland", Line).Says("Mira Tolland", Line + " indeed").Analysis());
        var statement = await store.AskAsync(c => c.Statements.SingleAsync());
        Assert.Equal((1, 1), (statement.Reports, statement.Utterances));
        Assert.Equal(2, await store.AskAsync(c => c.Quotes.CountAsync(q => q.StatementId == statement.Id)));
    }

    [Fact]
    public async Task Write_NegatedLine_IsLinkedNotJoined()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("One").Says("Mira Tolland", "We will sign the transit treaty with our neighbours this year").Analysis());
        await store.WriteAsync(Draft.Of("Two").Says("Karl Brandt", "We will not sign the transit treaty with our neighbours this year").Analysis());
        Assert.Equal(2, await store.AskAsync(c => c.Statements.CountAsync()));
        var link = await store.AskAsync(c => c.StatementLinks.SingleAsync());
        Assert.Equal(StatementLinkKind.CounterVariant, link.Kind);
        Assert.Contains("not", link.Difference);
    }

    [Fact]
    public async Task Write_LateReprint_IsTheSameUtterance()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        const string Story = "The hall in Tolm was filled to the last seat when the treaty was debated on Monday evening, and those who had found no place listened from the stairs. Outside, the harbour workers had lit fires against the cold. The debate lasted for four hours and ended without a vote, as everybody had expected who had read the rules of the house in the morning papers.";
        await store.WriteAsync(Draft.Of("Debate in Tolm", "2014-06-16").Lead(Story).Says("Mira Tolland", Line).Analysis());
        await store.WriteAsync(Draft.Of("From our archive", "2014-07-30").Lead(Story + " Read more.").Says("Mira Tolland", Line).Analysis());
        await store.WriteAsync(Draft.Of("Another day", "2014-07-30").Says("Mira Tolland", Line).Analysis());
        var utterances = await store.AskAsync(c => c.Quotes.OrderBy(q => q.Id).Select(q => q.Utterance).ToListAsync());
        Assert.Equal([1, 1, 2], utterances);
        Assert.Equal(1, await store.AskAsync(c => c.Documents.CountAsync(d => d.ReprintOfId != null)));
    }

    [Fact]
    public async Task Write_Always_TellsSubscribersAfterTheCommit()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        var seen = ChangeKinds.None;
        using (store.Get<ChangeFeed>().Subscribe(what => seen |= what))
            await store.WriteAsync(Draft.Of("One").Says("Mira Tolland", Line).Analysis());
        Assert.True(seen.HasFlag(ChangeKinds.Documents | ChangeKinds.Quotes));
    }
}
