using Bunit;
using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Tests.Components;

public sealed class DiffTextTests : ComponentTest
{
    private static readonly DiffPart[] Changed = [new(DiffKind.Removed, "There must be "), new(DiffKind.Added, "We see "), new(DiffKind.Same, "no second harbour")];

    [Fact]
    public void Diff_WordsAddedAndRemoved_AreMarkedAsSuch()
    {
        var text = Draw(Changed);
        Assert.EndsWith("There must be ", text.Find("del").TextContent, StringComparison.Ordinal);
        Assert.EndsWith("We see ", text.Find("ins").TextContent, StringComparison.Ordinal);
        Assert.EndsWith("no second harbour", text.Find("span.q").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_ForThoseWhoDoNotSeeColours_SaysWhatIsAddedAndRemoved() =>
        Assert.Equal(["removed: ", "added: "], Draw(Changed).FindAll(".unseen").Select(word => word.TextContent));

    [Fact]
    public void Diff_SameWords_HaveNoMarks()
    {
        var text = Draw(new DiffPart(DiffKind.Same, "no second harbour"));
        Assert.Empty(text.FindAll("ins, del"));
        Assert.Equal("no second harbour", text.Find(".q").TextContent);
    }

    [Fact]
    public void Diff_MarkupInWords_IsShownAsText() => Assert.Empty(Draw(new DiffPart(DiffKind.Added, "<b>no</b>")).FindAll("b"));

    [Fact]
    public void Diff_Marks_StandInTheOrderOfItsParts() =>
        Assert.Equal(["DEL", "INS"], Draw(Changed).FindAll("del, ins").Select(mark => mark.NodeName));

    private IRenderedComponent<DiffText> Draw(params DiffPart[] parts) => Render<DiffText>(p => p.Add(c => c.Parts, parts));
}
