using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Recurrence;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Synthetic;

namespace QuoteTracker.Benchmarks;

/// <summary>Writes a made-up collection into the tables of a database that is set up, by prepared statements in one transaction; triggers and indexes work along.</summary>
internal sealed class SyntheticStore(SqliteConnection connection, SyntheticCollection collection)
{
    private const int ActDays = 3;

    private readonly StatementIndex _index = new();
    private readonly HashSet<int> _speakers = [];
    private readonly Dictionary<long, Dictionary<int, (DateOnly? Day, int Number)>> _acts = [];
    private readonly List<PreparedInsert> _inserts = [];
    private SqliteTransaction? _transaction;
    private int _known;

    /// <summary>How many rows of quotes were written.</summary>
    public int Quotes { get; private set; }

    public TimeSpan Elapsed { get; private set; }

    public void Write()
    {
        var watch = Stopwatch.StartNew();
        using (_transaction = connection.BeginTransaction())
        {
            var themes = Insert("Themes", "Id, Name, FoldedName, ByHand, IsHidden", 5);
            for (var at = 0; at < collection.Themes; at++)
                themes.Run(at + 1, collection.ThemeName(at), Folding.Fold(collection.ThemeName(at)), 0, 0);
            WriteDocuments();
            Count();
            _transaction.Commit();
        }

        _inserts.ForEach(insert => insert.Dispose());
        Elapsed = watch.Elapsed;
    }

    private void WriteDocuments()
    {
        var documents = Insert("Documents", "Id, ContentHash, Title, Source, Origin, Language, Year, Month, Day, DatePrecision, DateOrigin, FirstDay, ImportedAt, TitleByHand, SourceByHand, ReprintOfId, AnalysisVersion, IsSample, Zones, BlockQuotes, Text", 21);
        var quotes = Insert("Quotes", "Id, DocumentId, Kind, Text, Start, End, ContextStart, ContextEnd, Rule, Reason, Confidence, SpeakerId, SpeakerByHand, KindByHand, AddedByHand, IsRejected, Candidates, FirstDay, StatementId, StatementByHand, Utterance", 21);
        var fragments = Insert("QuoteFragments", "QuoteId, Ordinal, Start, End", 4);
        var about = Insert("QuoteThemes", "QuoteId, ThemeId, InOwnWords", 3);
        var speakers = Insert("Speakers", "Id, Name, FoldedName, Kind, NamedByHand, MergedByMachine, Color", 7);
        var statements = Insert("Statements", "Id, Text, Reports, Utterances, Speakers, ByHand", 6);
        foreach (var document in collection.Documents())
        {
            var day = document.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var text = Text(document);
            documents.Run(document.Number + 1, document.Number.ToString("x64", CultureInfo.InvariantCulture), $"Report {document.Number}", document.Outlet, "made up", "en", document.Day?.Year, document.Day?.Month, document.Day?.Day,
                document.Day is null ? 0 : 3, 0, day, "2026-01-01 00:00:00", 0, 0, document.ReprintOf + 1, DocumentAnalyzer.Version, 0, "[]", "[]", text);
            var start = 0;
            foreach (var quote in document.Quotes)
            {
                start = text.IndexOf('“', start) + 1;
                var (speaker, statement) = (quote.Speaker + 1, Join(quote));
                if (_speakers.Add(speaker))
                    speakers.Run(speaker, SyntheticCollection.SpeakerName(quote.Speaker), Folding.Fold(SyntheticCollection.SpeakerName(quote.Speaker)), 0, 0, 0, 1 + (speaker % 8));
                if (statement is { } number && number >= _known)
                    statements.Run(++_known, quote.Text, 0, 0, 0, 0);
                Quotes++;
                quotes.Run(Quotes, document.Number + 1, 0, quote.Text, start, start + quote.Text.Length, start - 1, start + quote.Text.Length + 10, "cue-after", "made up", 0.9, Quotes % 50 == 0 ? null : speaker, 0, 0, 0, 0, "[]",
                    day, statement + 1, 0, statement is { } said ? ActOf(said, quote.Speaker, document) : null);
                fragments.Run(Quotes, 0, start, start + quote.Text.Length);
                about.Run(Quotes, quote.Theme + 1, 1);
            }
        }
    }

    private int? Join(SyntheticQuote quote)
    {
        var wording = Wording.Of(quote.Text);
        return _index.Add(quote.Text, wording, Fingerprint.KeysOf(wording));
    }

    /// <summary>The same speaker within three days is one act of saying it; the store's own rule is finer.</summary>
    private int ActOf(long statement, int speaker, SyntheticDocument document)
    {
        if (!_acts.TryGetValue(statement, out var acts))
            _acts[statement] = acts = [];
        var number = acts.TryGetValue(speaker, out var last) && (document.Day is null || last.Day is null || document.Day.Value.DayNumber - last.Day.Value.DayNumber <= ActDays) ? last.Number : acts.Values.Select(act => act.Number).DefaultIfEmpty().Max() + 1;
        acts[speaker] = (last.Number == number ? last.Day : document.Day, number);
        return number;
    }

    private void Count() => Execute("""
        UPDATE Statements SET Reports = c.Reports, Utterances = c.Utterances, Speakers = c.Speakers, FirstSaid = c.FirstSaid, LastSaid = c.LastSaid
        FROM (SELECT StatementId, COUNT(DISTINCT DocumentId) AS Reports, COUNT(DISTINCT Utterance) AS Utterances, COUNT(DISTINCT SpeakerId) AS Speakers,
                     MIN(FirstDay) AS FirstSaid, MAX(FirstDay) AS LastSaid FROM Quotes WHERE StatementId IS NOT NULL GROUP BY StatementId) c
        WHERE Statements.Id = c.StatementId
        """);

    private static string Text(SyntheticDocument document)
    {
        var text = new StringBuilder();
        foreach (var quote in document.Quotes)
            text.Append(CultureInfo.InvariantCulture, $"“{quote.Text},” {SyntheticCollection.SpeakerName(quote.Speaker)} said.\n\n");
        return text.ToString();
    }

    private PreparedInsert Insert(string table, string columns, int count)
    {
        var insert = new PreparedInsert(connection, _transaction!, table, columns, count);
        _inserts.Add(insert);
        return insert;
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        command.ExecuteNonQuery();
    }
}
