using QuoteTracker.Analysis.Lexicons;

namespace QuoteTracker.Analysis.Text;

/// <summary>The words for one country: "Belarus", "Belarusian", "Belarussian".</summary>
public static class CountryWords
{
    /// <summary>Every word, folded, for a country that these folded words name by noun or adjective, alone or two together ("south korean"); none when they name no country.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Concat(words.Zip(words.Skip(1), (one, next) => one + " " + next)).Select(Countries.Find).OfType<Country>()
            .SelectMany(country => country.Adjectives.Append(country.Name)).SelectMany(name => Folding.Fold(name).Split(' ')).Distinct(StringComparer.Ordinal);
    }
}
