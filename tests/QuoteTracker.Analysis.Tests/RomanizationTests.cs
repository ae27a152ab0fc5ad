using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Tests;

public sealed class RomanizationTests
{
    [Theory]
    [InlineData("Лукашенко", "lukashenko")]
    [InlineData("Лукашэнка", "lukashenka")]
    [InlineData("Щербаков", "shcherbakov")]
    [InlineData("Зеленський", "zelenskii")]
    [InlineData("Вучић", "vuchic")]
    [InlineData("Παπανδρέου", "papandreou")]
    [InlineData("Μπακογιάννη", "bakogianni")]
    [InlineData("Łukašenka, 20", "lukasenka, 20")]
    [InlineData("", "")]
    public void Of_FoldedName_IsInLatinLetters(string name, string latin) => Assert.Equal(latin, Romanization.Of(Folding.Fold(name)));

    [Theory]
    [InlineData("foreign minister of belarus", "belarusian belarussian belarus")]
    [InlineData("south korean envoy", "south korean korea")]
    [InlineData("mayor of tolm", "")]
    public void CountryWords_OfARole_AreAllWordsOfItsCountries(string role, string words) => Assert.Equal(words, string.Join(' ', CountryWords.Of(role.Split(' '))));
}
