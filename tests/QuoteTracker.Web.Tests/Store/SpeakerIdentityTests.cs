using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Writing;
using QuoteTracker.Web.Tests.Store.Hand;
using QuoteTracker.Web.Tests.Store.Rewriting;

namespace QuoteTracker.Web.Tests.Store;

/// <summary>Who is who over several documents, whatever the order in which they come.</summary>
public sealed class SpeakerIdentityTests
{
    [Fact]
    public async Task BareSurname_OnlyHolderOfTheTime_JoinsWithItsReason()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Brandt", "A", "2014-06-01");
        var alone = await store.SpeakerAsync("Brandt");
        await store.SayAsync("Karl Brandt", "B", "2014-07-01", "Mayor, Tolm");
        Assert.Equal(["A: Karl Brandt", "B: Karl Brandt"], await store.WhoAsync());
        Assert.Contains("“Brandt” is taken for Karl Brandt: the only one", await store.AskAsync(c => c.Quotes.Where(q => q.NamedAs == "Brandt").Select(q => q.Reason).SingleAsync()));
        Assert.Equal(await store.SpeakerAsync("Karl Brandt"), await store.AskAsync(c => c.Speakers.IgnoreQueryFilters().Where(s => s.Id == alone).Select(s => s.MergedIntoId ?? s.Id).SingleAsync()));
    }

    [Fact]
    public async Task BareSurname_SecondHolderArrives_IsTakenBack()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Karl Brandt", "A", "2014-06-01");
        await store.SayAsync("Brandt", "B", "2014-06-02");
        await store.SayAsync("Otto Brandt", "C", "2014-06-03");
        Assert.Equal(["A: Karl Brandt", "B: Brandt", "C: Otto Brandt"], await store.WhoAsync());
        Assert.Equal(2, await store.AskAsync(c => c.SpeakerPairs.CountAsync(p => !p.IsRejected)));
    }

    [Fact]
    public async Task BareSurname_FarInTime_StaysAndIsAskedAbout()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Karl Brandt", "A", "1999-06-01");
        await store.SayAsync("Brandt", "B", "2014-06-02");
        Assert.Equal(["A: Karl Brandt", "B: Brandt"], await store.WhoAsync());
        Assert.Equal(1, await store.AskAsync(c => c.SpeakerPairs.CountAsync()));
    }

    [Fact]
    public async Task OneName_OfficesOfOtherYears_IsTwoPeople()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("George Bush", "A", "2004-03-01", "President, United States");
        await store.SayAsync("George Bush", "B", "1990-03-01", "President, United States");
        await store.SayAsync("George Bush", "C", "2005-03-01", "President, United States");
        Assert.Equal(2, await store.AskAsync(c => c.Speakers.CountAsync()));
        var ids = await store.AskAsync(c => c.Quotes.OrderBy(q => q.Document!.Title).Select(q => q.SpeakerId).ToListAsync());
        Assert.Equal(ids[0], ids[2]);
        Assert.NotEqual(ids[0], ids[1]);
    }

    [Fact]
    public async Task GivenNameOfRulers_OtherCountries_IsTwoPeople()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Abdullah", "A", "2010-03-01", "King, Jordan");
        await store.SayAsync("Abdullah", "B", "2010-03-02", "King, Saudi Arabia");
        await store.SayAsync("Abdullah", "C", "2010-03-03", "King, Jordan");
        var ids = await store.AskAsync(c => c.Quotes.OrderBy(q => q.Document!.Title).Select(q => q.SpeakerId).ToListAsync());
        Assert.Equal((ids[0], 2), (ids[2], ids.Distinct().Count()));
    }

    [Fact]
    public async Task Initial_OfTwoWhomItFits_JoinsNeither()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("S. Kolvan", "A", "2014-01-01");
        await store.SayAsync("Stepan Kolvan", "B", "2014-01-02");
        await store.SayAsync("Sergei Kolvan", "C", "2014-01-03");
        Assert.Equal(["A: S. Kolvan", "B: Stepan Kolvan", "C: Sergei Kolvan"], await store.WhoAsync());
        Assert.Equal(2, await store.AskAsync(c => c.SpeakerPairs.CountAsync()));
    }

    [Fact]
    public async Task NotTheSame_ByHand_HoldsWhateverComes()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Karl Brandt", "A", "1999-06-01", "Mayor, Tolm");
        await store.SayAsync("Brandt", "B", "2014-06-02");
        await store.Get<SpeakerShaping>().NotTheSameAsync(await store.SpeakerAsync("Karl Brandt"), await store.SpeakerAsync("Brandt")).DoneAsync();
        await store.SayAsync("Karl Brandt", "C", "2014-06-02", "Mayor, Tolm");
        Assert.Equal(["A: Karl Brandt", "B: Brandt", "C: Karl Brandt"], await store.WhoAsync());
        Assert.Equal(0, await store.AskAsync(c => c.SpeakerPairs.CountAsync(p => !p.IsRejected)));
    }

    [Fact]
    public async Task Office_BetweenDaysOfOneHolder_IsTheHolder()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await MinisterAsync(store, "A", "2014-06-15");
        Assert.Equal(["A: Belarusian foreign minister"], await store.WhoAsync());
        await store.SayAsync("Vasil Karp", "B", "2013-02-01", "Foreign Minister, Belarus");
        await store.SayAsync("Vasil Karp", "C", "2015-02-01", "Foreign Minister, Belarus");
        Assert.Equal(["A: Vasil Karp", "B: Vasil Karp", "C: Vasil Karp"], await store.WhoAsync());
        Assert.Contains("was Vasil Karp at that time: so named in documents of 1 February 2013 and 1 February 2015.", await store.AskAsync(c => c.Quotes.Where(q => q.Office != null).Select(q => q.Reason).SingleAsync()));
    }

    [Fact]
    public async Task Office_AnotherHolderBetween_IsTakenBack()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Vasil Karp", "B", "2013-02-01", "Foreign Minister, Belarus");
        await store.SayAsync("Vasil Karp", "C", "2015-02-01", "Foreign Minister, Belarus");
        await MinisterAsync(store, "D", "2014-06-15");
        await store.SayAsync("Ihar Bely", "E", "2014-07-01", "Foreign Minister, Belarus");
        Assert.Equal(["B: Vasil Karp", "C: Vasil Karp", "D: Belarusian foreign minister", "E: Ihar Bely"], await store.WhoAsync());
        Assert.DoesNotContain("at that time", await store.AskAsync(c => c.Quotes.Where(q => q.Office != null).Select(q => q.Reason).SingleAsync()));
    }

    [Fact]
    public async Task Office_DaysByHand_AreFollowedAndUndone()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Vasil Karp", "B", "2020-02-01");
        await MinisterAsync(store, "D", "2014-06-15");
        var karp = await store.SpeakerAsync("Vasil Karp");
        var added = await store.Get<SpeakerShaping>().AddRoleAsync(karp, new RoleEdit("Foreign Minister", "Belarus", false, RoleDay.TryCreate(2012, null, null), RoleDay.TryCreate(2016, null, null)));
        Assert.Equal(["B: Vasil Karp", "D: Vasil Karp"], await store.WhoAsync());
        Assert.Contains("a person gave the days of the office", await store.AskAsync(c => c.Quotes.Where(q => q.Office != null).Select(q => q.Reason).SingleAsync()));
        var role = await store.AskAsync(c => c.SpeakerRoles.Where(r => r.SpeakerId == karp).Select(r => r.Id).SingleAsync());
        var ended = await store.Get<SpeakerShaping>().EditRoleAsync(karp, role, new RoleEdit("Foreign Minister", "Belarus", false, RoleDay.TryCreate(2012, null, null), RoleDay.TryCreate(2013, null, null)));
        Assert.Equal(["B: Vasil Karp", "D: Belarusian foreign minister"], await store.WhoAsync());
        await store.Get<History>().UndoAsync(ended.AuditId!.Value);
        Assert.Equal(["B: Vasil Karp", "D: Vasil Karp"], await store.WhoAsync());
        await store.Get<History>().UndoAsync(added.AuditId!.Value);
        Assert.Equal(["B: Vasil Karp", "D: Belarusian foreign minister"], await store.WhoAsync());
        Assert.Empty(await Counts.WrongAsync(store));
    }

    [Fact]
    public async Task Office_EndedByHand_IsNotHeldAfterwards()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Vasil Karp", "B", "2013-02-01", "Foreign Minister, Belarus");
        await store.SayAsync("Vasil Karp", "C", "2018-02-01", "Foreign Minister, Belarus");
        await MinisterAsync(store, "D", "2017-06-15");
        Assert.Equal(["B: Vasil Karp", "C: Vasil Karp", "D: Vasil Karp"], await store.WhoAsync());
        var karp = await store.SpeakerAsync("Vasil Karp");
        var role = await store.AskAsync(c => c.SpeakerRoles.Where(r => r.SpeakerId == karp).Select(r => r.Id).SingleAsync());
        var ended = await store.Get<SpeakerShaping>().EditRoleAsync(karp, role, Minister(2012, 2016)).DoneAsync();
        Assert.Equal("D: Belarusian foreign minister", (await store.WhoAsync())[2]);
        await store.Get<History>().UndoAsync(ended.AuditId!.Value).DoneAsync();
        Assert.Equal("D: Vasil Karp", (await store.WhoAsync())[2]);
    }

    [Fact]
    public async Task BareSurname_OfficeByHand_IsTheHolderOfThatDayUntilUndone()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Vasil Karp", "A", "2001-02-01");
        await store.SayAsync("Anton Karp", "B", "2001-02-02");
        await store.SayAsync("Karp", "C", "2014-06-15", "Foreign Minister, Belarus");
        await store.SayAsync("Karp", "D", "2018-06-15", "Foreign Minister, Belarus");
        Assert.Equal(["A: Vasil Karp", "B: Anton Karp", "C: Karp", "D: Karp"], await store.WhoAsync());
        var added = await store.Get<SpeakerShaping>().AddRoleAsync(await store.SpeakerAsync("Vasil Karp"), Minister(2012, 2016)).DoneAsync();
        Assert.Equal(["A: Vasil Karp", "B: Anton Karp", "C: Vasil Karp", "D: Karp"], await store.WhoAsync());
        Assert.Contains("a person gave the days of the office: Foreign Minister", await ReasonAsync(store, "C"), StringComparison.Ordinal);
        await store.SayAsync("Karp", "E", "2015-06-15", "Foreign Minister, Belarus");
        Assert.Equal("E: Vasil Karp", (await store.WhoAsync())[4]);
        await store.Get<DocumentCorrections>().RemoveAsync([await store.AskAsync(c => c.Documents.Where(d => d.Title == "E").Select(d => d.Id).SingleAsync())]).DoneAsync();
        await store.Get<History>().UndoAsync(added.AuditId!.Value).DoneAsync();
        Assert.Equal(["A: Vasil Karp", "B: Anton Karp", "C: Karp", "D: Karp"], await store.WhoAsync());
        Assert.Empty(await Counts.WrongAsync(store));
    }

    [Fact]
    public async Task BareSurname_OfficeByHandOfTwo_IsNeither()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Vasil Karp", "A", "2001-02-01");
        await store.SayAsync("Anton Karp", "B", "2001-02-02");
        await store.SayAsync("Karp", "C", "2014-06-15", "Foreign Minister, Belarus");
        foreach (var name in new[] { "Vasil Karp", "Anton Karp" })
            await store.Get<SpeakerShaping>().AddRoleAsync(await store.SpeakerAsync(name), Minister(2012, 2016)).DoneAsync();
        Assert.Equal("C: Karp", (await store.WhoAsync())[2]);
    }

    [Fact]
    public async Task BareSurname_OfficeByHand_LastsThroughReanalysis()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Vasil Karp", "A", "2001-02-01");
        await store.SayAsync("Anton Karp", "B", "2001-02-02");
        var said = Draft.Of("C", "2014-06-15").Says("Karp", "These are the words of C and of nothing else", "Foreign Minister, Belarus").Analysis();
        var stored = await store.WriteAsync(said);
        await store.Get<SpeakerShaping>().AddRoleAsync(await store.SpeakerAsync("Vasil Karp"), Minister(2012, 2016)).DoneAsync();
        await store.Get<DocumentRewriter>().RewriteAsync(stored.DocumentId, said);
        Assert.Equal("C: Vasil Karp", (await store.WhoAsync())[2]);
        Assert.Contains("a person gave the days of the office", await ReasonAsync(store, "C"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Office_OfAnotherCountry_IsNobody()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Vasil Karp", "B", "2014-06-14", "Foreign Minister, Poland");
        await MinisterAsync(store, "D", "2014-06-15");
        Assert.Equal(["B: Vasil Karp", "D: Belarusian foreign minister"], await store.WhoAsync());
    }

    [Fact]
    public async Task BareSurname_DateByHand_IsDecidedAnewAndUndone()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Karl Brandt", "A", "1999-06-01");
        await store.SayAsync("Brandt", "B", "2014-06-02");
        Assert.Equal(["A: Karl Brandt", "B: Brandt"], await store.WhoAsync());
        var dated = await store.Get<DocumentCorrections>().SetDateAsync(await store.AskAsync(c => c.Documents.Where(d => d.Title == "B").Select(d => d.Id).SingleAsync()), 1999, 7, 2).DoneAsync();
        Assert.Equal(["A: Karl Brandt", "B: Karl Brandt"], await store.WhoAsync());
        await store.Get<History>().UndoAsync(dated.AuditId!.Value).DoneAsync();
        Assert.Equal(["A: Karl Brandt", "B: Brandt"], await store.WhoAsync());
        Assert.Equal(1, await store.AskAsync(c => c.SpeakerPairs.CountAsync(p => !p.IsRejected)));
        Assert.Empty(await Counts.WrongAsync(store));
    }

    [Fact]
    public async Task OneName_GivenByHand_IsAskedAboutUntilRolesTell()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("John Bush", "A", "2003-01-02", "senator");
        await store.SayAsync("Jack Strand", "B", "2004-01-03", "harbour master");
        var strand = await store.SpeakerAsync("Jack Strand");
        var renamed = await store.Get<SpeakerShaping>().RenameAsync(strand, "John Bush").DoneAsync();
        var pair = await store.AskAsync(c => c.SpeakerPairs.SingleAsync());
        Assert.Equal((false, true), (pair.IsRejected, pair.Reason.Contains("a common surname", StringComparison.Ordinal)));
        var roles = await store.AskAsync(c => c.SpeakerRoles.OrderBy(r => r.SpeakerId).ToListAsync());
        foreach (var (role, country) in roles.Zip(["Estonia", "Poland"]))
            await store.Get<SpeakerShaping>().EditRoleAsync(role.SpeakerId, role.Id, new RoleEdit("Foreign Minister", country, false, null, null)).DoneAsync();
        Assert.Equal(0, await store.AskAsync(c => c.SpeakerPairs.CountAsync()));
        await store.Get<SpeakerShaping>().RenameAsync(strand, "Jack Strand").DoneAsync();
        Assert.Equal(0, await store.AskAsync(c => c.SpeakerPairs.CountAsync()));
    }

    [Fact]
    public async Task OneName_RenamingUndone_IsNotAskedAbout()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("John Bush", "A", "2003-01-02", "senator");
        await store.SayAsync("Jack Strand", "B", "2004-01-03", "harbour master");
        var renamed = await store.Get<SpeakerShaping>().RenameAsync(await store.SpeakerAsync("Jack Strand"), "John Bush").DoneAsync();
        await store.Get<History>().UndoAsync(renamed.AuditId!.Value).DoneAsync();
        Assert.Equal(0, await store.AskAsync(c => c.SpeakerPairs.CountAsync()));
    }

    [Fact]
    public async Task Description_TitleByHand_IsToldApartByTheNewOne()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.WriteAsync(Draft.Of("At the scool gate", "2014-06-02").Says("mother", "We wait here every day at four", kind: SpeakerKind.Role).Analysis());
        Assert.Equal("mother (At the scool gate)", await store.AskAsync(c => c.Speakers.Select(s => s.Label).SingleAsync()));
        var corrected = await store.Get<DocumentCorrections>().SetTitleAsync(await store.AskAsync(c => c.Documents.Select(d => d.Id).SingleAsync()), "At the school gate").DoneAsync();
        Assert.Equal("mother (At the school gate)", await store.AskAsync(c => c.Speakers.Select(s => s.Label).SingleAsync()));
        await store.Get<History>().UndoAsync(corrected.AuditId!.Value).DoneAsync();
        Assert.Equal("mother (At the scool gate)", await store.AskAsync(c => c.Speakers.Select(s => s.Label).SingleAsync()));
    }

    private static RoleEdit Minister(int from, int to) => new("Foreign Minister", "Belarus", false, RoleDay.TryCreate(from, null, null), RoleDay.TryCreate(to, null, null));

    private static Task<string> ReasonAsync(StoreOnDisk store, string title) => store.AskAsync(c => c.Quotes.Where(q => q.Document!.Title == title).Select(q => q.Reason).SingleAsync());

    private static Task<WriteOutcome> MinisterAsync(StoreOnDisk store, string title, string date) =>
        store.WriteAsync(Draft.Of(title, date).Says("Belarusian foreign minister", $"These are the words of {title} and of nothing else", "foreign minister, Belarus", SpeakerKind.Role).Analysis());
}
