using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Analysis.Tests;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Sergei Lavrin", "Sergey Lawrin")]
    [InlineData("Siarhei Makiej", "Sergei Makey")]
    [InlineData("Aleksandr Dukashenko", "Alexander Dukašenka")]
    [InlineData("Łukasz Dukaszenko", "Lukasz Dukashenka")]
    [InlineData("Volodymyr Belensky", "Vladimir Belenskyy")]
    [InlineData("Mikhail Ivanovich Petrov", "Mikhail Petrov")]
    [InlineData("Elena Marović", "Elena Marovic")]
    [InlineData("Ursula von der Heyen", "Ursula Heyen")]
    [InlineData("Martin Brandt Jr.", "Martin Brandt")]
    public void Of_SpellingsOfOneName_Meet(string one, string other) => Assert.Equal(NameKey.Of(one).Full, NameKey.Of(other).Full);

    [Theory]
    [InlineData("Ivan Petrov", "Ivana Petrova")]
    [InlineData("Anna Brandt", "Anna Brand")]
    [InlineData("Maria Lopez", "Mario Lopez")]
    [InlineData("Petrov", "Petrova")]
    public void Of_OtherNames_DoNotMeet(string one, string other) => Assert.NotEqual(NameKey.Of(one).Full, NameKey.Of(other).Full);

    [Theory]
    [InlineData("Lavrin", true)]
    [InlineData("von der Heyen", true)]
    [InlineData("S. Lavrin", false)]
    public void IsBare_SurnameAlone_IsTrue(string name, bool isBare) => Assert.Equal(isBare, NameKey.Of(name).IsBare);

    [Theory]
    [InlineData("S. Lavrin", "Sergei Lavrin", true)]
    [InlineData("A. Lavrin", "Sergei Lavrin", false)]
    [InlineData("Lavrin", "Sergei Lavrin", true)]
    [InlineData("Igor Lavrin", "Sergei Lavrin", false)]
    public void GivenFits_Initials_Decide(string one, string other, bool fits) => Assert.Equal(fits, NameKey.Of(one).GivenFits(NameKey.Of(other)));

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("\uD800")]
    public void Of_NoName_IsEmptyOrHarmless(string name) => Assert.Equal("", NameKey.Of(name).Given);
}
