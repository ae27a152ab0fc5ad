using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Tests.Text;

public sealed class InPlaceListTests
{
    [Fact]
    public void Add_Entries_KeepsThemInOrder()
    {
        var list = Of(100);

        Assert.Equal(Enumerable.Range(0, 100), list);
        Assert.Equal(99, list[^1]);
    }

    [Fact]
    public void Index_Entry_IsReadAndWrittenInPlace()
    {
        var list = Of(3);
        ref var second = ref list[1];
        second = 7;

        Assert.Equal([0, 7, 2], list);
    }

    /// <summary>A full list after a quarter of the text will hold four times as much, and a little more.</summary>
    [Fact]
    public void Foresee_FullAfterAQuarter_MakesRoomForTheWhole()
    {
        var list = Of(1024);

        list.Foresee(1, 250, 1000);

        Assert.InRange(list.Capacity, 4096, 4096 + 4096 / 16);
        Assert.Equal(1024, list.Count);
    }

    [Fact]
    public void Foresee_EnoughRoom_LeavesIt()
    {
        var list = Of(1000);

        list.Foresee(24, 1, 1000);

        Assert.Equal(1024, list.Capacity);
    }

    [Fact]
    public void Unset_AfterOthers_HoldsNothingOfThem()
    {
        var list = Of(10);
        list.Clear();

        Assert.Empty(list);
        Assert.Equal(new int[5], list.Unset(5).ToArray());
    }

    private static InPlaceList<int> Of(int count)
    {
        var list = new InPlaceList<int>();
        for (var i = 0; i < count; i++) list.Add(i);
        return list;
    }
}
