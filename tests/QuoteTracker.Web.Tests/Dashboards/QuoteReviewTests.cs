using Bunit;
using QuoteTracker.Analysis.Quotes;
using QuoteTracker.Web.Components;
using QuoteTracker.Web.Dashboards.Quotes;
using QuoteTracker.Web.Dashboards.Review;
using QuoteTracker.Web.Tests.Components;

namespace QuoteTracker.Web.Tests.Dashboards;

public sealed class QuoteReviewTests : ComponentTest
{
    private static readonly LikelySpeaker Kolm = new(4, "Vera Kolm", "Mayor of Tolm", 1, 0.24);
    private static readonly LikelySpeaker Venn = new(null, "Oda Venn", null, 0, 0.2);
    private LikelySpeaker? _chosen;

    [Fact]
    public void Unknown_ThoseItCouldBe_StandInOrderWithTheirChances()
    {
        var view = Show(null, Kolm, Venn);
        Assert.Equal(["Vera Kolm", "Oda Venn"], view.FindAll(".choices b").Select(name => name.TextContent));
        Assert.Equal([Numbers.Percent(0.24), Numbers.Percent(0.2)], view.FindAll(".choices .chance").Select(chance => chance.TextContent));
        Assert.Contains("two people could have said it", view.Markup);
    }

    [Fact]
    public void Unsure_Speaker_StandsBeforeTheOthers()
    {
        var view = Show(Kolm, Venn);
        Assert.Equal(["1", "2", "e"], view.FindAll(".choices kbd").Select(key => key.TextContent));
        Assert.Equal("Vera Kolm", view.Find(".choices b").TextContent);
    }

    [Fact]
    public async Task Choice_Clicked_IsHandedOn()
    {
        await Show(null, Kolm, Venn).FindAll(".choices button")[1].ClickAsync(new());
        Assert.Equal(Venn, _chosen);
    }

    private IRenderedComponent<QuoteReview> Show(LikelySpeaker? speaker, params LikelySpeaker[] others) => Render<QuoteReview>(p => p
        .Add(r => r.Item, new ReviewItem.OfQuote(1, 2, "On the harbour", null, default!, QuoteKind.Direct, "Before. ", "It stays open", " After.", null, "two people could have said it", 0.3, speaker, others))
        .Add(r => r.OnChoose, chosen => _chosen = chosen));
}
