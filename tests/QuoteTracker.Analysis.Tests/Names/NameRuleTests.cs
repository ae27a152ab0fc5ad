using QuoteTracker.Analysis.Names;
using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Analysis.Tests.Names;

/// <summary>Single rules of the judge, on names that nobody bears or that are only words.</summary>
public sealed class NameRuleTests
{
    [Theory]
    [InlineData("Belizean Foreign Ministry", "Ministry of Foreign Affairs of Belize", NameSameness.Same)]
    [InlineData("Trade Ministry of the Kingdom of Spain", "Spanish Ministry of Trade", NameSameness.Same)]
    [InlineData("Ministry of Culture of the People's Republic of China", "Chinese Culture Ministry", NameSameness.Same)]
    [InlineData("Dahomey Airways", "Benin Airways", NameSameness.Same)]
    [InlineData("Rumanian Seed Fund", "Romanian Seed Fund", NameSameness.Same)]
    [InlineData("Japanese Ministry of Trade", "Trade Ministry of Japan", NameSameness.Same)]
    [InlineData("Korvan Motor", "Korvan", NameSameness.Same)]
    [InlineData("Korvan N.V.", "Korvan", NameSameness.Same)]
    [InlineData("L.P. Korvan", "LPKorvan", NameSameness.Same)]
    [InlineData("Seedbank", "Seed Bank", NameSameness.Same)]
    [InlineData("International Chess Committee", "Latvian Chess Committee", NameSameness.Different)]
    [InlineData("Polish Trade Ministry", "Polish Trade Minister", NameSameness.Different)]
    [InlineData("Miami University", "University of Miami", NameSameness.Doubtful)]
    [InlineData("Cardiff University", "University of Cardiff", NameSameness.Same)]
    [InlineData("Latvian Embassy in Moscow", "Embassy of Latvia in Russia", NameSameness.Same)]
    [InlineData("Embassy of Latvia in Russia", "Embassy of Russia in Latvia", NameSameness.Different)]
    [InlineData("KVN", "KVN Bank", NameSameness.Same)]
    [InlineData("Korvan.by", "Korvan", NameSameness.Same)]
    [InlineData("Stalingrad Seed Factory", "Volgograd Seed Plant", NameSameness.Same)]
    [InlineData("Latvian Social Democrats", "Latvian Social Democratic Party", NameSameness.Same)]
    [InlineData("Korvan District Court", "Korvan Court", NameSameness.Same)]
    [InlineData("Red Cross", "Latvian Red Cross", NameSameness.Different)]
    [InlineData("Korvan Group", "PMC Korvan", NameSameness.Same)]
    [InlineData("Council of Ministers of Latvia", "Latvian government", NameSameness.Same)]
    [InlineData("Korvan", "NK Korvan", NameSameness.Same)]
    [InlineData("Latvian State University", "Latvian State Technical University", NameSameness.Different)]
    [InlineData("Harakat al-Korvan", "Harakat ul-Korvan", NameSameness.Same)]
    [InlineData("State Seed Bureau", "GSBPKRT", NameSameness.Different)] // too many for the words
    [InlineData("State Seed Bureau", "NATO", NameSameness.Different)] // known as another's
    public void Judge_Bodies_FollowsTheRule(string one, string other, NameSameness expected) => Judges(SpeakerKind.Body, one, other, expected);

    [Theory]
    [InlineData("Halavienka", "Golovenko", NameSameness.Doubtful)] // a bare surname, in Belarusian and in Russian
    [InlineData("Siarhei Halouchuk", "Sergei Golovchuk", NameSameness.Same)]
    [InlineData("Maryam Nabil Karvani", "Nabil Karvani", NameSameness.Doubtful)] // likely her father
    [InlineData("Mohammed Nabil Karvani", "Nabil Karvani", NameSameness.Same)]
    [InlineData("Angelo Korvan", "Angela Korvan", NameSameness.Different)]
    [InlineData("Nadia ElKarvani", "Nadia al-Karvani", NameSameness.Same)]
    [InlineData("Zurab Jvarnadze", "Zurab Zhvarnadze", NameSameness.Same)]
    [InlineData("Petko Djankarov", "Petko Dyankarov", NameSameness.Same)]
    [InlineData("KPS Korvan", "K. P. S. Korvan", NameSameness.Same)]
    [InlineData("KPK", "Karin Petra Korvan", NameSameness.Same)]
    [InlineData("KPK", "Karin Olga Korvan", NameSameness.Different)]
    [InlineData("Gustav Petro", "Gustav Petro Korvan", NameSameness.Doubtful)] // a given name, or the first of two surnames
    [InlineData("Mullah Karvan", "Mullah Karwan", NameSameness.Same)]
    [InlineData("Jalal Karvani", "Jamal Karvani", NameSameness.Different)]
    [InlineData("Takis Korvanis", "Prokopis Korvanis", NameSameness.Same)]
    [InlineData("Nadia Ben Korvan", "Nadia Benkorvan", NameSameness.Same)]
    [InlineData("Olga Gusakowa", "Olga Husakova", NameSameness.Same)]
    [InlineData("N. Korvanenko", "Mikola Korvanenko", NameSameness.Same)]
    [InlineData("H. Korvan", "George Korvan", NameSameness.Different)]
    [InlineData("Tom Cotton", "Tom Colton", NameSameness.Doubtful)] // two surnames that people bear
    [InlineData("Hans Koester", "Hans Köster", NameSameness.Same)]
    [InlineData("Elton John", "John Elton", NameSameness.Doubtful)] // two given names in either order
    [InlineData("Kim Kyeong-hwa", "Kim Kyung-wha", NameSameness.Same)]
    [InlineData("Grevik Korvan", "Grovuk Korvan", NameSameness.Doubtful)] // given names that no list has, a sound or two apart
    [InlineData("Korvomir Halas", "Korvek Halas", NameSameness.Doubtful)]
    [InlineData("Alexei Halas", "Alexander Halas", NameSameness.Different)] // two that lists tell apart
    [InlineData("Ali Karvarad", "Ali Kirverud", NameSameness.Doubtful)] // surnames with the same consonants
    [InlineData("Olga Korvanesta", "Olga Korvamespa", NameSameness.Doubtful)]
    [InlineData("Olga Korvanskaya", "Olga Korvansky", NameSameness.Different)] // a woman and a man
    public void Judge_People_FollowsTheRule(string one, string other, NameSameness expected) => Judges(SpeakerKind.Person, one, other, expected);

    [Theory]
    [InlineData("decathlete, 2008", "deputy prosecutor, 2016", NameSameness.Doubtful)] // neither leads to the other
    [InlineData("actor, 1998", "mayor of Vilnius, 2016", NameSameness.Doubtful)]
    [InlineData("army general, 1998", "mayor of Vilnius, 2016", NameSameness.Same)] // many came to politics so
    [InlineData("Kazakh skier, 1994", "Kazakh fencer, 1996", NameSameness.Doubtful)]
    [InlineData("Soviet diplomat, 1978", "Latvian minister of trade, 2009", NameSameness.Doubtful)] // another state, another time
    public void Judge_RareFullNameOfOtherCallings_FollowsTheRule(string here, string there, NameSameness expected) =>
        Assert.Equal(expected, NameJudge.Judge(Person("Igor Korvanenko", here), Person("Igor Korvanenko", there)).Sameness);

    /// <summary>No key finds these, so that they are asked for by themselves.</summary>
    [Theory]
    [InlineData("State Seed Bureau", "GSB")] // letters that may be of another language
    [InlineData("Latvian Seed Academy", "National Seed Academy of Latvia")]
    [InlineData("Korvan", "Korvan Oil Company")]
    [InlineData("Ministry of Seeds", "Ministry of Seeds and Rural Roads")]
    [InlineData("Korvansky Court of Minsk", "Korvansky District Court")]
    public void Judge_BodiesOfWhichOneHasAWordMore_AreDoubtful(string one, string other) =>
        Assert.Equal(NameSameness.Doubtful, NameJudge.Judge(Body(one, ""), Body(other, "")).Sameness);

    [Fact]
    public void Judge_SupremeSovietsOfTwoCountries_AreTwo() =>
        Assert.Equal(NameSameness.Different, NameJudge.Judge(Body("Supreme Soviet", "of Latvia, 1990"), Body("Supreme Soviet", "of Estonia, 1990")).Sameness);

    [Fact]
    public void Judge_EmbassiesInOtherCountries_AreTwo() =>
        Assert.Equal(NameSameness.Different, NameJudge.Judge(Body("Embassy of Latvia", "in Minsk, 2020"), Body("Embassy of Latvia", "in Tbilisi, 2020")).Sameness);

    [Fact]
    public void Judge_CommonNameOfAGeneralAndAPolitician_IsDoubtful() =>
        Assert.Equal(NameSameness.Doubtful, NameJudge.Judge(Person("Ivan Petrov", "Bulgarian general, 2010"), Person("Ivan Petrov", "Bulgarian politician, 2018")).Sameness);

    [Fact]
    public void Judge_BodyOfAStateThatIsNoMore_IsNotSurelyItsSuccessors() =>
        Assert.Equal(NameSameness.Doubtful, NameJudge.Judge(Body("Trade Ministry", "Soviet, 1980"), Body("Trade Ministry", "Russian, 1998")).Sameness);

    /// <summary>What could be one is also found by keys.</summary>
    private static void Judges(SpeakerKind kind, string one, string other, NameSameness expected)
    {
        Assert.Equal((expected, expected), (NameJudge.Judge(new NameUse(one, kind), new NameUse(other, kind)).Sameness, NameJudge.Judge(new NameUse(other, kind), new NameUse(one, kind)).Sameness));
        if (expected != NameSameness.Different) Assert.NotEmpty(NameKeys.ToFind(one, kind).Intersect(NameKeys.Of(other, kind)));
    }

    private static NameUse Person(string name, string context) => new(name, SpeakerKind.Person, NameContext.Read(context));

    private static NameUse Body(string name, string context) => new(name, SpeakerKind.Body, NameContext.Read(context));
}
