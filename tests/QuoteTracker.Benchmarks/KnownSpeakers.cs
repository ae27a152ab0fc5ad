using System.Globalization;
using Microsoft.Data.Sqlite;
using QuoteTracker.Analysis.Speakers;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Identity;

namespace QuoteTracker.Benchmarks;

/// <summary>Writes made-up speakers as stored documents would leave them: with a quote each, keys, and for two of three a role. Surnames are spread as in a country.</summary>
internal sealed class KnownSpeakers(SqliteConnection connection, int count)
{
    private const int PerDocument = 20;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>How many speakers there are: of two numbers with the same name only the first.</summary>
    public int Count => _names.Count;

    public void Write()
    {
        using (var transaction = connection.BeginTransaction())
        {
            using var speakers = new PreparedInsert(connection, transaction, "Speakers", "Id, Name, FoldedName, Kind, NamedByHand, MergedByMachine, Color", 7);
            using var aliases = new PreparedInsert(connection, transaction, "SpeakerAliases", "Id, SpeakerId, Name, FoldedName, MatchKey, SurnameKey, ByHand", 7);
            using var keys = new PreparedInsert(connection, transaction, "SpeakerKeys", "AliasId, Key", 2);
            using var roles = new PreparedInsert(connection, transaction, "SpeakerRoles", "Id, SpeakerId, Text, Title, Organisation, Office, IsFormer, FirstSeen, LastSeen, FirstPrecision, LastPrecision, Documents, Origin", 13);
            using var sightings = new PreparedInsert(connection, transaction, "RoleSightings", "RoleId, DocumentId", 2);
            using var quotes = new PreparedInsert(connection, transaction, "Quotes", "DocumentId, Kind, Text, Start, End, ContextStart, ContextEnd, Rule, Reason, Confidence, SpeakerId, NamedAs, NamedSex, SpeakerByHand, KindByHand, AddedByHand, IsRejected, Candidates, FirstDay, StatementByHand", 20);
            WriteDocuments(transaction);
            for (var number = 1; number <= count; number++)
            {
                var (name, document) = (MadeUpNames.Full(number), 1 + ((number - 1) / PerDocument));
                if (!_names.Add(Folding.Fold(name)))
                    continue;
                speakers.Run(number, name, Folding.Fold(name), (int)SpeakerKind.Person, 0, 0, 1 + (number % 8));
                var key = NameKey.Of(name);
                aliases.Run(number, number, name, Folding.Fold(name), key.Full, key.Surname, 0);
                foreach (var found in SpeakerIndex.KeysOf(name, SpeakerKind.Person).Distinct())
                    keys.Run(number, found);
                quotes.Run(document, 0, $"Line {number} of the record", 0, 10, 0, 10, "cue-after", "made up", 0.9, number, name, 0, 0, 0, 0, 0, "[]", Day(document), 0);
                if (number % 3 == 0)
                    continue;
                var (title, place) = MadeUpSpeakers.Post(number);
                roles.Run(number, number, $"{title} of {place}", title, place, OfficeKey.Of(title, place), 0, Day(document), Day(document), 3, 3, 1, 0);
                sightings.Run(number, document);
            }

            transaction.Commit();
        }

        using var known = connection.CreateCommand();
        known.CommandText = "UPDATE SpeakerListings SET Surname = substr(s.FoldedName, instr(s.FoldedName, ' ') + 1) FROM Speakers s WHERE s.Id = SpeakerId; DELETE FROM StaleSpeakers";
        known.ExecuteNonQuery();
    }

    private void WriteDocuments(SqliteTransaction transaction)
    {
        using var documents = new PreparedInsert(connection, transaction, "Documents", "Id, ContentHash, Title, Source, Origin, Language, Year, Month, Day, DatePrecision, DateOrigin, FirstDay, ImportedAt, TitleByHand, SourceByHand, AnalysisVersion, IsSample, Zones, BlockQuotes, Text", 20);
        for (var number = 1; number <= 1 + (count / PerDocument); number++)
        {
            var day = Date(number);
            documents.Run(number, number.ToString("x64", CultureInfo.InvariantCulture), $"Record {number}", "The Record", "made up", "en", day.Year, day.Month, day.Day, 3, 0, Day(number), "2026-01-01 00:00:00", 0, 0, 1, 0, "[]", "[]", $"Record {number}");
        }
    }

    private static DateOnly Date(int document) => new DateOnly(2016, 1, 1).AddDays(document * 7919 % 3650);

    private static string Day(int document) => Date(document).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
