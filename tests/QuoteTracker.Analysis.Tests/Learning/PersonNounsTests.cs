using QuoteTracker.Analysis.Learning;

namespace QuoteTracker.Analysis.Tests.Learning;

public sealed class PersonNounsTests
{
    private static readonly Dictionary<string, string[]> Files = new(StringComparer.Ordinal)
    {
        ["index.noun"] = ["reviewer n 1 0 1 1 00000001", "letter n 2 0 2 1 00000002 00000003", "guide n 1 0 1 1 00000004", "hume n 1 0 1 1 00000005", "teller n 2 0 2 1 00000006 00000007"],
        ["data.noun"] =
        [
            "00000001 18 n 01 reviewer 0 000 | somebody who reviews", "00000002 10 n 01 letter 0 000 | a message", "00000003 18 n 01 letter 1 000 | who lets",
            "00000004 18 n 01 guide 0 000 | who shows the way", "00000005 18 n 01 Hume 0 000 | a philosopher", "00000006 18 n 01 teller 0 000 | who tells", "00000007 06 n 01 teller 1 000 | a machine",
        ],
        ["index.verb"] = ["guide v 1 0 1 1 00000008"],
        ["data.verb"] = ["00000008 38 v 01 guide 0 000 00 | to show the way"],
        ["index.sense"] =
        [
            "guide%1:18:00:: 00000004 1 3", "guide%2:38:00:: 00000008 1 5", "hume%1:18:00:: 00000005 1 0", "letter%1:10:00:: 00000002 1 65", "letter%1:18:00:: 00000003 2 0",
            "reviewer%1:18:00:: 00000001 1 1", "teller%1:06:00:: 00000007 2 0", "teller%1:18:00:: 00000006 1 4",
        ],
    };

    [Fact]
    public void Of_SensesOfAllKinds_KeepsNounsThatMeanPeople()
    {
        var wordNet = WordNet.Read(name => Files.GetValueOrDefault(name, []));

        Assert.Equal(["reviewer", "teller"], PersonNouns.Of(wordNet, Files["index.sense"]));
    }
}
