using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store;

namespace QuoteTracker.Benchmarks;

/// <summary>Any number of speakers with names, other spellings, roles and quotes as unevenly spread as in news; the same each time.</summary>
internal static class MadeUpSpeakers
{
    private static readonly string[] GivenNames = ["Aleksandr", "Maria", "John", "Viktor", "Anna", "Łukasz", "Sergei", "Ahmed", "Fatima", "Wei", "Olena", "Petra", "Hans", "Ingrid", "Carlos", "Lucía", "Nikos", "Elena", "Tomás", "Zoë", "Dmitry", "Yusuf", "Park", "Aigul"];
    private static readonly string[] Starts = ["Luka", "Mar", "Kov", "Petr", "Ivan", "Sok", "Bran", "Hol", "Ped", "Gar", "Mü", "Van", "Al", "Ber", "Kar", "Nov", "Šim", "Tor", "Wil", "Zhu", "Gri", "Dra", "Fer", "Och", "Ry", "Str", "Eng", "Jan", "Ust", "Qua"];
    private static readonly string[] Middles = ["", "che", "nov", "li", "sto", "ra", "den", "ki", "sha", "mo", "ber", "te", "vi", "ga", "lo", "ne"];
    private static readonly string[] Ends = ["enko", "ov", "ski", "son", "ić", "ez", "er", "aite", "yan", "idis", "ova", "man", "berg", "in", "a", "uk"];
    private static readonly string[] Offices = ["foreign minister", "defence minister", "president", "ambassador", "spokesman", "mayor", "member of parliament", "professor", "director", "general", "finance minister", "head of the delegation"];
    private static readonly string[] Places = ["Belarus", "Russia", "Ukraine", "Poland", "Germany", "France", "Spain", "Italy", "Greece", "Turkey", "China", "Japan", "Kenya", "Brazil", "Canada", "Serbia", "Georgia", "Kazakhstan", "Sweden", "Norway"];

    public static string Name(int number) => $"{Given(number)} {Surname(number)}";

    public static string Given(int number) => GivenNames[number % GivenNames.Length];

    public static string Role(int number) => $"{Post(number).Office} of {Post(number).Place}";

    /// <summary>An office and whose it is.</summary>
    public static (string Office, string Place) Post(int number) => (Offices[number % Offices.Length], Places[number / 7 % Places.Length]);

    /// <summary>Writes them straight into the tables.</summary>
    public static async Task WriteAsync(QuoteTrackerContext context, int count)
    {
        await using var transaction = await context.Database.BeginTransactionAsync();
        foreach (var numbers in Enumerable.Range(1, count).Chunk(2000))
        {
            var rows = JsonSerializer.Serialize(numbers.Select(Row));
            await context.Database.ExecuteSqlAsync($"""
                INSERT INTO Speakers (Id, Name, FoldedName, Kind, NamedByHand, Color) SELECT value ->> 0, value ->> 1, value ->> 2, 0, 0, 1 + (value ->> 0) % 8 FROM json_each({rows});
                INSERT INTO SpeakerAliases (SpeakerId, Name, FoldedName, MatchKey, SurnameKey, ByHand) SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, 0 FROM json_each({rows});
                INSERT INTO SpeakerRoles (SpeakerId, Text, Title, IsFormer, Documents, Origin) SELECT value ->> 0, value ->> 5, value ->> 5, 0, 1, 0 FROM json_each({rows}) WHERE (value ->> 0) % 3 <> 0;
                """);
        }

        // The number of quotes falls as in news: few have many.
        await context.Database.ExecuteSqlRawAsync("INSERT INTO SpeakerListings (SpeakerId, Quotes, Surname, Names, Aliases, Roles, Version) SELECT Id, 1 + 100000 / (1 + (Id * 7919) % 199999), '', '', '', '', 0 FROM Speakers WHERE true ON CONFLICT (SpeakerId) DO UPDATE SET Quotes = excluded.Quotes");
        await transaction.CommitAsync();
    }

    private static object[] Row(int number)
    {
        var (name, key) = (Name(number), NameKey.Of(Name(number)));
        return [number, name, Folding.Fold(name), key.Full, key.Surname, Role(number)];
    }

    /// <summary>What people type, kind by kind.</summary>
    public static IEnumerable<(string Kind, IReadOnlyList<string> Typed)> Typed(int count, int rounds)
    {
        IReadOnlyList<string> Each(Func<int, string> type) => [.. Enumerable.Range(1, rounds).Select(i => type(1 + (int)(i * 104729L % count)))];
        yield return ("nothing yet", Each(_ => ""));
        yield return ("a letter", Each(i => Surname(i)[..1]));
        yield return ("two letters", Each(i => Surname(i)[..2]));
        yield return ("start of a surname", Each(i => Surname(i)[..Math.Min(4, Surname(i).Length)]));
        yield return ("a surname", Each(Surname));
        yield return ("a surname without accents", Each(i => Folding.Fold(Surname(i))));
        yield return ("a whole name", Each(Name));
        yield return ("a name in Cyrillic", Each(i => new[] { "Лукашенко", "Иванов", "Петренко", "Соколов", "Грищенко" }[i % 5]));
        yield return ("an office", Each(i => Offices[i % Offices.Length]));
        yield return ("an office and a country", Each(i => $"{Places[i % Places.Length].ToLowerInvariant()} {Offices[i / 5 % Offices.Length]}"));
        yield return ("a surname and an office", Each(i => $"{Surname(i)} {Offices[i % Offices.Length].Split(' ')[0]}"));
        yield return ("nobody", Each(i => $"xq{i}z"));
    }

    public static string Surname(int number) =>
        Starts[number / 3 % Starts.Length] + Middles[number / 11 % Middles.Length] + Middles[number / 170 % Middles.Length] + Ends[number / 1310 % Ends.Length];
}
