namespace QuoteTracker.Analysis.Names;

/// <summary>Compares words of names: a surname with a surname, a given name with a given name.</summary>
internal static class WordMatch
{
    private const int AlmostEqual = 15;
    private const int LongForCode = 7;
    private static readonly string[] Beginnings = ["yeij", "gh", "nm", "vuw", "kc", "eoa", "sz"];

    public static WordLikeness OfSurnames(NameWord one, NameWord other)
    {
        if (one.Plain == other.Plain) return one.Plain.Length == 0 ? WordLikeness.None : WordLikeness.Equal;
        if (one.IsInitial || other.IsInitial) return WordLikeness.None;
        if (one.Joined == other.Plain || other.Joined == one.Plain) return WordLikeness.Spelling;
        if (EasternSyllables.AreOneSurname(one.Plain, other.Plain)) return WordLikeness.Spelling;
        if (Slips.AreOfBothGenders(one.Plain, other.Plain)) return WordLikeness.None;
        if (AreGreek(one.Plain, other.Plain)) return WordLikeness.Spelling;
        if (BelarusianSpelling.AreOne(one, other) || ArmenianSpelling.AreOne(one, other)) return WordLikeness.Spelling;
        var likeness = BySounds(one, other);
        return likeness == WordLikeness.Spelling && Slips.AreOfOtherEndings(one.Plain, other.Plain) ? WordLikeness.Slip : likeness;
    }

    public static WordLikeness OfGiven(NameWord one, NameWord other)
    {
        if (one.Plain == other.Plain) return one.Plain.Length == 0 ? WordLikeness.None : WordLikeness.Equal;
        if (one.IsInitial || other.IsInitial) return IsInitialOf(one, other) || IsInitialOf(other, one) ? WordLikeness.Initial : WordLikeness.None;
        var (a, b) = (one.Given, other.Given);
        if (a.IsKnown && b.IsKnown)
        {
            if (a.Meets(b)) return a.IsShort || b.IsShort ? WordLikeness.Short : WordLikeness.Form;
            return SoundDistance.Between(one.Sounds, other.Sounds, AlmostEqual) <= AlmostEqual && one.Plain[^1] == other.Plain[^1] ? WordLikeness.Spelling : WordLikeness.None;
        }

        if (AreOfBothSexes(one.Plain, other.Plain)) return WordLikeness.None;
        if (BySounds(one, other) is not WordLikeness.None and var likeness) return likeness;
        if (AreOneFolded(one.Sounds, other.Sounds)) return WordLikeness.Spelling;
        if (IsPetForm(one.Plain, other.Plain) || PetEndings.Make(one.Plain, other.Plain)) return WordLikeness.Beginning;
        return IsBeginning(one.Plain, other.Plain) ? WordLikeness.Beginning : WordLikeness.None;
    }

    /// <summary>"Mitsotakis" and "Mitsotaki": with and without the ending of the nominative.</summary>
    private static bool AreGreek(string one, string other) => Math.Min(one.Length, other.Length) > 7 && (one.EndsWith("is", StringComparison.Ordinal) && one.AsSpan(0, one.Length - 1).SequenceEqual(other) || other.EndsWith("is", StringComparison.Ordinal) && other.AsSpan(0, other.Length - 1).SequenceEqual(one));

    /// <summary>"Angelo" and "Angela" are a man and a woman, unless a list has them as one: "Danylo", "Danila".</summary>
    public static bool AreOfBothSexes(string one, string other) =>
        one.Length == other.Length && one.Length > 3 && one[^1] is 'a' or 'o' && other[^1] is 'a' or 'o' && one[^1] != other[^1] && one.AsSpan(0, one.Length - 1).SequenceEqual(other.AsSpan(0, one.Length - 1));

    private static WordLikeness BySounds(NameWord one, NameWord other)
    {
        var most = SoundDistance.Allowed(Math.Max(one.Sounds.Length, other.Sounds.Length));
        if (one.IsLoose || other.IsLoose) most += most / 2;
        if (SoundDistance.Between(one.Sounds, other.Sounds, most) <= most || AreOneWithoutGlides(one, other)) return WordLikeness.Spelling;
        return Slips.Between(one.Plain, other.Plain) ? WordLikeness.Slip : WordLikeness.None;
    }

    /// <summary>"Rached" and "Rashid": e is i, o is u and ch is sh throughout; and "Alaksandar" by five consonants and more, whatever the vowels between them.</summary>
    private static bool AreOneFolded(string one, string other)
    {
        if (one.Length < 5 || other.Length < 5 || Sounds.IsVowel(one[^1]) != Sounds.IsVowel(other[^1])) return false;
        return Folded(one) == Folded(other) || Consonants(one) is { Length: > 4 } consonants && consonants == Consonants(other);
    }

    private static string Folded(string sounds) => sounds.Replace('e', 'i').Replace('o', 'u').Replace('C', 'S');

    private static string Consonants(string sounds) => string.Concat(sounds.Where((sound, at) => at == 0 || !Sounds.IsVowel(sound)));

    /// <summary>"Siarhiejenka" and "Sergeenko" are near only without the glides that romanizations write or leave out.</summary>
    private static bool AreOneWithoutGlides(NameWord one, NameWord other)
    {
        if (Math.Min(one.Sounds.Length, other.Sounds.Length) < LongForCode) return false;
        var (a, b) = (Sounds.Code(one.Sounds), Sounds.Code(other.Sounds));
        var most = SoundDistance.Allowed(Math.Max(a.Length, b.Length)) + 5;
        return SoundDistance.Between(a, b, most) <= most;
    }

    /// <summary>The first letter, or that of another form of the name: "Y." of "Evgeny", "W." of "Bill".</summary>
    private static bool IsInitialOf(NameWord initial, NameWord name)
    {
        if (!initial.IsInitial) return false;
        if (initial.Plain[0] == name.Plain[0]) return true;
        if (name.IsInitial) return false;
        return AreOfTwoLanguages(initial.Plain[0], name.Plain[0])
            ? name.Given.Groups.Any(group => (initial.Plain[0] is not ('g' or 'h') || GivenNames.First(group) != name.Plain) && GivenNames.AnyBegins(group, initial.Plain[0]))
            : name.Given is { IsShort: true } && name.Given.Groups.Any(group => GivenNames.First(group)[0] == initial.Plain[0]);
    }

    /// <summary>Letters with which one name begins in two languages: "Yevgeny" and "Evgeny", "Grigory" and "Hryhoriy" (but no "George"), "Nikolai" and "Mykola".</summary>
    private static bool AreOfTwoLanguages(char one, char other) => Array.Exists(Beginnings, letters => letters.Contains(one, StringComparison.Ordinal) && letters.Contains(other, StringComparison.Ordinal));

    /// <summary>"Sigi" of "Sigmar": the beginning with an ending of pet names.</summary>
    private static bool IsPetForm(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return shorter.Length is 4 or 5 && longer.Length > shorter.Length && shorter[^1] is 'i' or 'y' && longer.StartsWith(shorter[..3], StringComparison.Ordinal);
    }

    private static bool IsBeginning(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return shorter.Length >= 3 && longer.Length > shorter.Length && longer.Length - shorter.Length <= 5 && longer.StartsWith(shorter, StringComparison.Ordinal);
    }
}
