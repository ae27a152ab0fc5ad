using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Store.Hand;
using QuoteTracker.Web.Tests.Store;
using QuoteTracker.Web.Tests.Store.Hand;

namespace QuoteTracker.Web.Tests.Dashboards;

/// <summary>The role beside a quote: what documents show, until a person says otherwise.</summary>
public sealed class RolesAtDateTests
{
    [Theory]
    [InlineData("2014-06-01", "Foreign Minister of Estavia")]
    [InlineData("2012-08-01", "Foreign Minister of Estavia")]
    [InlineData("2012-07-31", null)]
    [InlineData("2015-12-31", "Foreign Minister of Estavia")]
    public async Task Of_RoleByHandWithMonthAndYear_HoldsFromItsFirstToItsLastDay(string day, string? role) =>
        Assert.Equal(role, await RoleAsync(RoleDay.TryCreate(2012, 8, null), RoleDay.TryCreate(2015, null, null), day));

    [Fact]
    public async Task Of_RoleByHandThatHasNotEnded_HoldsOnLaterDays() =>
        Assert.Equal("Foreign Minister of Estavia", await RoleAsync(RoleDay.TryCreate(2012, null, null), null, "2031-01-01"));

    [Fact]
    public async Task Of_RoleByHandThatEnded_IsNotShownAfterwards() =>
        Assert.Null(await RoleAsync(null, RoleDay.TryCreate(2012, null, null), "2013-01-01"));

    [Fact]
    public async Task Of_RoleByHand_GoesBeforeOneThatDocumentsShow()
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Ilmar Teess", "A", "2013-01-01", "Envoy, Estavia");
        await store.SayAsync("Ilmar Teess", "B", "2013-03-01", "Envoy, Estavia");
        await AddAsync(store, RoleDay.TryCreate(2013, null, null), null);
        Assert.Equal("Foreign Minister of Estavia", await AtAsync(store, "2013-02-01"));
    }

    private static async Task<string?> RoleAsync(RoleDay? from, RoleDay? to, string day)
    {
        await using var store = await StoreOnDisk.OpenAsync();
        await store.SayAsync("Ilmar Teess", "A", "2010-01-01");
        await AddAsync(store, from, to);
        return await AtAsync(store, day);
    }

    private static async Task AddAsync(StoreOnDisk store, RoleDay? from, RoleDay? to) =>
        await store.Get<SpeakerShaping>().AddRoleAsync(await store.SpeakerAsync("Ilmar Teess"), new RoleEdit("Foreign Minister", "Estavia", false, from, to)).DoneAsync();

    private static async Task<string?> AtAsync(StoreOnDisk store, string day)
    {
        var speaker = await store.SpeakerAsync("Ilmar Teess");
        var roles = await store.AskAsync(c => RolesAtDate.LoadAsync(c, [speaker], TestContext.Current.CancellationToken));
        return roles.Of(speaker, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
    }
}
