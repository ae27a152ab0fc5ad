using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Web.Store.Identity;

namespace QuoteTracker.Web.Tests.Store;

/// <summary>What is remembered of names is what would be read anew.</summary>
public sealed class NameMemoryTests
{
    private static readonly string[] Given = ["Anna", "Sergei", "Sergey", "John", "J.", "Mohammed bin", "Lars-Erik", ""];
    private static readonly string[] Surnames = ["Kolvan", "Kolvann", "Bush", "Brandt", "Ødegård", "al-Masri", "Petrova", "Harbour Workers' Union"];

    [Fact]
    public void Alone_AskedTwiceInEitherOrder_IsTheJudgesAnswer()
    {
        var memory = new NameMemory();
        List<string> names = [.. Given.SelectMany(given => Surnames.Select(surname => $"{given} {surname}".Trim()))];
        foreach (var kind in Enum.GetValues<SpeakerKind>())
        {
            foreach (var (one, other) in names.SelectMany(one => names.Select(other => (one, other))))
            {
                var expected = NameJudge.Judge(new NameUse(one, kind), new NameUse(other, kind));
                Assert.Equal(expected, memory.Alone(memory.Of(one, kind).Use, memory.Of(other, kind).Use));
                Assert.Equal(one == other || expected.Sameness != NameSameness.Different, memory.CouldBeOne(one, other, kind));
            }
        }
    }

    [Fact]
    public void Of_MoreNamesThanAreRemembered_IsReadAnew()
    {
        var memory = new NameMemory();
        var first = memory.Of("Anna Kolvan", SpeakerKind.Person);
        Assert.Same(first, memory.Of("Anna Kolvan", SpeakerKind.Person));
        for (var number = 0; number < 20_000; number++)
            memory.Of($"Anna Kolvan{number}", SpeakerKind.Person);
        var again = memory.Of("Anna Kolvan", SpeakerKind.Person);
        Assert.NotSame(first, again);
        Assert.Equal(first.KeysFor, again.KeysFor);
        Assert.Equal((false, true), (again.IsBare, memory.Of("Kolvan", SpeakerKind.Person).IsBare));
    }
}
