using QuoteTracker.Analysis.Speakers;

namespace QuoteTracker.Web.Store.Queries;

/// <summary>A word of a name in the forms under which it is found.</summary>
/// <param name="Plain">Folded, in Latin letters.</param>
/// <param name="Sound">As a surname sounds, a 0 in front: "0lukasenk" for Łukašenka and Lukashenko.</param>
/// <param name="Given">As a given name among its variants, a 1 in front: "1aleksandr" for Alexander.</param>
internal readonly record struct SoundedWord(string Plain, string Sound, string Given)
{
    /// <summary>The forms of one plain word.</summary>
    public static SoundedWord Of(string plain)
    {
        var key = NameKey.Of(plain + " " + plain);
        return new(plain, "0" + Bare(key.Surname, plain), "1" + Bare(key.Given.Length > 1 ? key.Given : "", plain));
    }

    /// <summary>How the index is asked for it: as the start of a word unless <paramref name="isWhole"/>.</summary>
    public string Match(bool isWhole) => isWhole ? $"(\"{Plain}\" OR \"{Sound}\" OR \"{Given}\")" : $"(\"{Plain}\"* OR \"{Sound}\"* OR \"{Given}\")";

    /// <summary>True when one of the words of a row begins with it.</summary>
    public bool IsIn(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (word.StartsWith(Plain, StringComparison.Ordinal) || word.StartsWith(Sound, StringComparison.Ordinal) || word == Given)
                return true;
        }

        return false;
    }

    private static string Bare(string key, string otherwise) => string.Concat(key.Where(char.IsLetterOrDigit)) is { Length: > 0 } bare ? bare : otherwise;
}
