using Microsoft.EntityFrameworkCore;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Store.Writing;
using QuoteTracker.Web.Tests.Store.Hand;
using QuoteTracker.Web.Tests.Store.Rewriting;

namespace QuoteTracker.Web.Tests.Store;

/// <summary>Two speakers of one name are told apart wherever the name stands.</summary>
public sealed class NamesakesTests
{
    [Fact]
    public async Task OneName_TwoSpeakers_HaveTheirRolesBeside()
    {
        await using var store = await TwoAsync("senator", "harbour master");
        Assert.Equal(["John Bush (harbour master)", "John Bush (senator)"], await LabelsAsync(store));
        Assert.Empty(await Counts.WrongAsync(store));
    }

    [Fact]
    public async Task OneName_OneIsRenamedOrMerged_StandsAlone()
    {
        await using var store = await TwoAsync("senator", "harbour master");
        var ids = await store.AskAsync(c => c.Speakers.OrderBy(s => s.Id).Select(s => s.Id).ToListAsync(TestContext.Current.CancellationToken));
        var renamed = await store.Get<SpeakerShaping>().RenameAsync(ids[0], "Jack Bush").DoneAsync();
        Assert.Equal(["Jack Bush", "John Bush"], await LabelsAsync(store));
        await store.Get<History>().UndoAsync(renamed.AuditId!.Value).DoneAsync();
        Assert.Equal(["John Bush (harbour master)", "John Bush (senator)"], await LabelsAsync(store));
        var merged = await store.Get<SpeakerMerging>().MergeAsync([ids[0]], ids[1]).DoneAsync();
        Assert.Equal(["John Bush"], await LabelsAsync(store));
        await store.Get<History>().UndoAsync(merged.AuditId!.Value).DoneAsync();
        Assert.Equal(["John Bush (harbour master)", "John Bush (senator)"], await LabelsAsync(store));
        Assert.Empty(await Counts.WrongAsync(store));
    }

    [Fact]
    public async Task OneRole_OtherYears_HaveTheYearsToo()
    {
        await using var store = await TwoAsync("president", "president");
        Assert.Equal(["John Bush (president, 1990)", "John Bush (president, 2004)"], await LabelsAsync(store));
        await store.SayAsync("John Bush", "Three", "2006-05-01", role: "president");
        Assert.Empty(await Counts.WrongAsync(store));
    }

    [Fact]
    public async Task Name_IsAnothersSurnameAlone_IsTold()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Anna Berg", "One", "2014-01-02", role: "mayor");
        await store.SayAsync("Olle Strand", "Two", "2014-01-03");
        await store.Get<SpeakerShaping>().RenameAsync(await store.SpeakerAsync("Olle Strand"), "Berg").DoneAsync();
        Assert.Equal(["Anna Berg", "Berg (2014)"], await LabelsAsync(store));
        await store.Get<SpeakerShaping>().RenameAsync(await store.SpeakerAsync("Berg"), "Lars Lund").DoneAsync();
        Assert.Equal(["Anna Berg", "Lars Lund"], await LabelsAsync(store));
        Assert.Empty(await Counts.WrongAsync(store));
    }

    [Theory]
    [InlineData(null, null, "2001", "2001", "The Ledger", "EstNA", "The Ledger|EstNA")]
    [InlineData(null, null, null, null, null, null, "no. 1|no. 2")]
    [InlineData("mayor", null, null, null, null, null, "mayor|no. 2")]
    [InlineData("mayor", "Mayor", "2001", "2001–2009", null, null, "mayor, 2001|Mayor, 2001–2009")]
    [InlineData("deputy minister for fisheries, forests, food and the sea", "mayor", null, null, null, null, "deputy minister for fisheries, forests,…|mayor")]
    public void Words_WhatIsKnown_ComesInOrder(string? role, string? otherRole, string? years, string? otherYears, string? source, string? otherSource, string expected)
    {
        var told = Telling.Apart([Facts(1, role, years, source), Facts(2, otherRole, otherYears, otherSource)]);
        Assert.Equal(expected, string.Join('|', told.OrderBy(t => t.Key).Select(t => t.Value)));
    }

    private static NamesakeFacts Facts(long id, string? role, string? years, string? source) => new(id, "john bush", role is null ? [] : [role], years, source);

    /// <summary>John Bush of 1990 and John Bush of 2004.</summary>
    private static async Task<StoreOnDisk> TwoAsync(string role, string otherRole)
    {
        var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("John Bush", "One", "1990-01-02", role);
        await store.SayAsync("Jack Strand", "Two", "2004-01-03", otherRole);
        await store.Get<SpeakerShaping>().RenameAsync(await store.SpeakerAsync("Jack Strand"), "John Bush").DoneAsync();
        return store;
    }

    private static Task<List<string>> LabelsAsync(StoreOnDisk store) => store.AskAsync(c => c.Speakers.Select(s => s.Label).OrderBy(l => l).ToListAsync(TestContext.Current.CancellationToken));
}
