using QuoteTracker.Analysis.Recurrence;

namespace QuoteTracker.Analysis.Tests.Recurrence;

public sealed class StatementMatcherTests
{
    private const string Houses = "The new plan will build four thousand cheap houses for nurses in the outer districts of the old town by the end of the decade";
    private const string Line = "We will not sign a treaty that treats our harbour as a corridor";

    [Theory]
    [InlineData("we will not sign a treaty that treats our harbor as a corridor!", Sameness.SameWords)]
    [InlineData("We won’t sign a treaty that treats our harbour as a corridor", Sameness.SameWords)]
    [InlineData("We will never sign a treaty that treats our harbour as a corridor", Sameness.NearlySameWords)]
    [InlineData("I repeat it gladly. We will not sign a treaty that treats our harbour as a corridor. Ask the wagons how they feel about being sealed for a week", Sameness.NearlySameWords)]
    [InlineData("My mandate fits on one line: we will not sign a treaty that treats our harbour as a corridor", Sameness.NearlySameWords)]
    [InlineData("We will not sign a treaty that treats our harbour as a corridor, and nobody in this room has asked for one", Sameness.NearlySameWords)]
    [InlineData("We will sign a treaty that treats our harbour as a corridor", Sameness.CounterVariant)]
    [InlineData("We might not sign a treaty that treats our harbour as a corridor", Sameness.CounterVariant)]
    [InlineData("Nobody believes that we will not sign a treaty that treats our harbour as a corridor", Sameness.CounterVariant)]
    [InlineData("The ferry will run all winter, storms or no storms", Sameness.Different)]
    [InlineData("I have always said that we will not sign a treaty that treats our harbour as a corridor", Sameness.NearlySameWords)]
    [InlineData("My neighbours hope we will not sign a treaty that treats our harbour as a corridor", Sameness.CounterVariant)]
    [InlineData("The envoy told them that we will not sign a treaty that treats our harbour as a corridor", Sameness.Different)]
    [InlineData("It is a myth that we will not sign a treaty that treats our harbour as a corridor", Sameness.CounterVariant)]
    [InlineData("They keep repeating it: we will not sign a treaty that treats our harbour as a corridor", Sameness.Different)]
    [InlineData("We will not sign a treaty that treats our harbour as a corridor. That is what they told you, and it was a lie", Sameness.CounterVariant)]
    [InlineData("My friends in the north have taught me that we will not sign a treaty that treats our harbour as a corridor", Sameness.NearlySameWords)]
    [InlineData("I told her on the first day that we will not sign a treaty that treats our harbour as a corridor", Sameness.NearlySameWords)]
    [InlineData("I promised them in my first week that we will not sign a treaty that treats our harbour as a corridor", Sameness.NearlySameWords)]
    [InlineData("My old teacher liked to say that we will not sign a treaty that treats our harbour as a corridor", Sameness.NearlySameWords)]
    [InlineData("My rival liked to say that we will not sign a treaty that treats our harbour as a corridor", Sameness.Different)]
    [InlineData("I was told by the clerks that we will not sign a treaty that treats our harbour as a corridor", Sameness.Different)]
    [InlineData("I have heard that we will not sign a treaty that treats our harbour as a corridor", Sameness.Different)]
    [InlineData("I could tell them that we will not sign a treaty that treats our harbour as a corridor", Sameness.CounterVariant)]
    [InlineData("I never promised that we will not sign a treaty that treats our harbour as a corridor", Sameness.CounterVariant)]
    [InlineData("My old teacher never said that we will not sign a treaty that treats our harbour as a corridor", Sameness.CounterVariant)]
    [InlineData("Somebody refused to say that we will not sign a treaty that treats our harbour as a corridor", Sameness.CounterVariant)]
    [InlineData("I refused to say that we will not sign a treaty that treats our harbour as a corridor", Sameness.CounterVariant)]
    [InlineData("My old teacher was told that we will not sign a treaty that treats our harbour as a corridor", Sameness.Different)]
    [InlineData("My friends in the north have sworn that we will not sign a treaty that treats our harbour as a corridor", Sameness.Different)]
    [InlineData("We will not sign a treaty that treats our harbour as a corridor, which is nonsense", Sameness.CounterVariant)]
    [InlineData("Will we not sign a treaty that treats our harbour as a corridor?", Sameness.CounterVariant)]
    [InlineData("We will not sign a treaty that treats our harbour as a corridor?", Sameness.CounterVariant)]
    public void Line_AgainstAnother(string other, Sameness expected) => AssertBothWays(expected, Line, other);

    [Theory]
    [InlineData("The city is a bridge, not a battlefield", "The city is a battlefield, not a bridge", Sameness.CounterVariant)]
    [InlineData("The cable will carry 900 megawatts from the first day", "The cable will carry 90 megawatts from the first day", Sameness.CounterVariant)]
    [InlineData("Promises that are not written down are only good wishes", "Promises that are not written down are nothing but good wishes", Sameness.SameWords)]
    [InlineData("Our fleet is small, but it is not for rent", "Our fleet may be small, but it is not for rent", Sameness.NearlySameWords)]
    [InlineData("Our fleet is small and not for rent this year", "Our fleet may be small and not for rent this year", Sameness.CounterVariant)]
    [InlineData("We are open to talks with everyone who is ready to listen", "We remain open to talks with anyone who is ready to listen", Sameness.NearlySameWords)]
    [InlineData("We do not talk to everyone who knocks at our door", "We do not talk to anyone who knocks at our door", Sameness.CounterVariant)]
    [InlineData("No ferry to Vikholm will be late after the summer timetable", "No ferry to this island will be late after the summer timetable", Sameness.NearlySameWords)]
    [InlineData("No ferry to Vikholm will be late after the summer timetable", "No ferry to Tolm will be late after the summer timetable", Sameness.CounterVariant)]
    [InlineData("The old general is a member of the council", "The old general was a member of the council", Sameness.CounterVariant)]
    [InlineData("They sent forty carts behind the camp near the ferry", "They sent forty carts to the camp near the ferry", Sameness.CounterVariant)]
    [InlineData("The mill is still open to the farmers of the valley", "The mill is again open to the farmers of the valley", Sameness.CounterVariant)]
    [InlineData("The mill is now open to the farmers of the valley", "The mill is currently open to the farmers of the valley", Sameness.NearlySameWords)]
    [InlineData("We told the workers of the mill to leave the boats", "We told the other workers of the mill to leave the boats", Sameness.CounterVariant)]
    [InlineData("They met the farmers in the mill on the island", "They met the farmers at the mill on the island", Sameness.NearlySameWords)]
    public void Pairs_AgainstEachOther(string one, string other, Sameness expected) => AssertBothWays(expected, one, other);

    [Theory]
    [InlineData("The new plan will build four thousand cheap houses for teachers in the outer districts of the old town by the end of the decade", Sameness.CounterVariant)]
    [InlineData("The new plan will build four thousand cheap houses in the outer districts for teachers of the old town by the end of the decade", Sameness.CounterVariant)]
    [InlineData("The new plan will construct four thousand cheap houses for nurses in the outer districts of the old town by the end of the decade", Sameness.NearlySameWords)]
    [InlineData("The new plan will build four thousand cheap houses for nurses in the outer districts of the old town by the close of the decade", Sameness.CounterVariant)]
    [InlineData("The new plan will build four thousand cheap houses for nurses in the outer distrlcts of the old town by the end of the decade", Sameness.NearlySameWords)]
    [InlineData("The new plan will build four thousand cheap houses for the nurse in the outer district of the old town by the end of the decade", Sameness.NearlySameWords)]
    [InlineData("The new plan will build four thousand cheap houses for former nurses in the outer districts of the old town by the end of the decade", Sameness.CounterVariant)]
    [InlineData("The new plan for mills will build four thousand cheap houses for nurses in the outer districts of the old town by the end of the decade", Sameness.NearlySameWords)]
    [InlineData("The new plan ministry will build four thousand cheap houses for nurses in the outer districts of the old town by the end of the decade", Sameness.CounterVariant)]
    [InlineData("Critics of the new plan will build four thousand cheap houses for nurses in the outer districts of the old town by the end of the decade", Sameness.CounterVariant)]
    public void LongLine_WithAnotherWord_IsOneOnlyWhereTheWordsCanMeanTheSame(string other, Sameness expected) => AssertBothWays(expected, Houses, other);

    [Theory]
    [InlineData("n’t")]
    [InlineData("\u0301 \u00AD")]
    public void Wording_OfNothingReadable_HasNoEmptyWord(string text) =>
        Assert.All(Wording.Of(text).Parts, word => Assert.NotEqual("", word.Key));

    [Fact]
    public void Line_InsideALongerQuote_IsPointedAt()
    {
        const string Long = "I repeat it gladly. We will not sign a treaty that treats our harbour as a corridor. Ask the wagons how they feel about being sealed for a week";
        var found = StatementMatcher.Compare(Wording.Of(Long), Wording.Of(Line));
        Assert.Equal(Line, found.Line!.Value.In(Long).ToString());
        Assert.Equal(Line, found.OtherLine!.Value.In(Line).ToString());
        Assert.Equal(Line, StatementMatcher.Find(Wording.Of(Line), Wording.Of(Long))!.Value.In(Long).ToString());
    }

    [Fact]
    public void Remark_ThatAnyoneCouldMake_JoinsNothing() => AssertBothWays(Sameness.Different,
        "I have said it before. The ferry will run all winter whatever the weather says", "I have said it before. Pensions will be paid on the first of the month as always");

    [Fact]
    public void Fragments_ThatEndASentence_AreReadApart()
    {
        var wording = Wording.Of("We will not sign a treaty that treats our harbour as a corridor, … A harbour is a place where ships are unloaded and goods are counted by people who live there");
        Assert.True(StatementMatcher.Compare(wording, Wording.Of(Line)).Joins);
    }

    [Fact]
    public void Fingerprints_OfALineInsideALongQuote_AreFoundByTheLineAlone()
    {
        const string Short = "The city is a bridge, not a battlefield";
        var quote = Wording.Of("We are asked again and again on whose side we stand when the wind turns and the papers come with their questions. " + Short
            + ". It stands on both banks of the river that our grandfathers dredged, or it does not stand at all when the next flood comes");
        Assert.NotEmpty(Fingerprint.Of(quote).Intersect(Fingerprint.Of(Wording.Of(Short))));
    }

    [Fact]
    public void WordOfSpeech_BeforeATrimmedPart_DoesNotMatter() => AssertBothWays(Sameness.NearlySameWords,
        "The auditor obviously must inspect the orchard of Varunhamn, and the inland engineer serves the monument",
        "From the pipeline to the modest radar, the auditor must inspect the orchard of Varunhamn, and the inland engineer serves the monument");

    [Fact]
    public void Afterthought_SharedByTwoThatSayOtherwise_JoinsNothing() => AssertBothWays(Sameness.CounterVariant,
        "The autonomous surgeon veteran must escort the tanker of Varunhamn, and the inland engineer serves the monument",
        "From the pipeline to the modest radar, the autonomous surgeon veteran must not escort the orchard of Varunhamn, and the inland engineer serves the monument");

    private static void AssertBothWays(Sameness expected, string one, string other)
    {
        Assert.Equal(expected, StatementMatcher.Compare(Wording.Of(one), Wording.Of(other)).Sameness);
        Assert.Equal(expected, StatementMatcher.Compare(Wording.Of(other), Wording.Of(one)).Sameness);
    }
}
