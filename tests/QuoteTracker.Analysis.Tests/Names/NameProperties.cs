using FsCheck;
using FsCheck.Fluent;
using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Tests.Properties;

namespace QuoteTracker.Analysis.Tests.Names;

/// <summary>The judge of names is total, symmetric, reflexive and bounded, and its keys miss nothing, for any strings.</summary>
public sealed class NameProperties
{
    private static readonly string[] Names = [.. KnownPair.Uses.Select(use => use.Name).Distinct()];

    public static TheoryData<SpeakerKind> Kinds => [SpeakerKind.Person, SpeakerKind.Body];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Judge_AnyStrings_IsSymmetricAndInRange(SpeakerKind kind) => Check(Texts.Any, text =>
    {
        var (one, other) = (new NameUse(text, kind, NameContext.Read(text)), new NameUse(Names[text.Length % Names.Length], kind));
        var verdict = NameJudge.Judge(one, other);
        Assert.InRange(verdict.Score, 0, 1);
        Assert.Equal(verdict, NameJudge.Judge(other, one));
        Assert.NotEmpty(verdict.Reason);
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Judge_DamagedName_IsSymmetricAndItsKeysMeet(SpeakerKind kind) => Check(Texts.Damaged(Names), text =>
    {
        foreach (var name in Names.Where((_, at) => at % 37 == text.Length % 37))
        {
            var (one, other) = (new NameUse(text, kind), new NameUse(name, kind));
            var verdict = NameJudge.Judge(one, other);
            Assert.Equal(verdict, NameJudge.Judge(other, one));
            if (KnownPair.NeedsKeys(one, other, verdict))
                Assert.True(NameKeys.ToFind(text, kind).Intersect(NameKeys.Of(name, kind)).Any() && NameKeys.ToFind(name, kind).Intersect(NameKeys.Of(text, kind)).Any(), $"{text} / {name}: {verdict}");
        }
    });

    [Fact]
    public void Keys_CentralBankWithASlip_Meet() =>
        Assert.NotEmpty(NameKeys.ToFind("Ukraine's Ntional Bank", SpeakerKind.Body).Intersect(NameKeys.Of("National Bank of Ukraine", SpeakerKind.Body)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Judge_ANameWithItself_IsNeverTwo(SpeakerKind kind)
    {
        Check(Texts.Damaged(Names), text => IsNotTwo(text, kind));
        Assert.All(Names, text => IsNotTwo(text, kind));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Judge_NameOfTenMegabytes_IsCut(SpeakerKind kind)
    {
        var text = string.Concat(Enumerable.Repeat("Ivan Petrov-", 900_000));
        Assert.NotEqual(NameSameness.Different, NameJudge.Judge(new NameUse(text, kind, NameContext.Read(text)), new NameUse(text, kind)).Sameness);
        Assert.InRange(NameKeys.Of(text, kind).Sum(key => key.Length), 1, 4000);
    }

    private static void IsNotTwo(string text, SpeakerKind kind)
    {
        if (text.Any(char.IsAsciiLetter)) Assert.NotEqual(NameSameness.Different, NameJudge.Judge(new NameUse(text, kind), new NameUse(text, kind)).Sameness);
    }

    private static void Check(Arbitrary<string> texts, Action<string> property) => Prop.ForAll(texts, property).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(60));
}
