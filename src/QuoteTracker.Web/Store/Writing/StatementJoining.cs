using QuoteTracker.Analysis.Recurrence;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Prepared;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Puts the new quotes of one document after another into the statements they repeat, or into new ones, by the rules of <see cref="StatementIndex"/>.</summary>
internal sealed class StatementJoining(PreparedSql sql, WritingMemory memory)
{
    private readonly StoredStatements _statements = new(sql, memory);
    private readonly List<Started> _started = [];
    private readonly Dictionary<long, Led> _wordings = [];
    private readonly List<(long StatementId, long OtherId, Wording Wording, Wording Other)> _counters = [];

    /// <summary>The statements that quotes joined: those have to be numbered and counted anew; who started one is its only report.</summary>
    public HashSet<long> Joined { get; } = [];

    /// <summary>Sets the statement of each quote of a document that is long enough to recur, and stores what is new of statements; the quotes are not saved. Those that they started.</summary>
    public IReadOnlyCollection<long> Join(IEnumerable<Quote> quotes)
    {
        var read = quotes.Select(Read).Where(one => one.Wording.IsStatement).ToList();
        _statements.LookUp([.. read.Select(one => one.Keys)]);
        foreach (var (quote, wording, keys) in read)
        {
            Join(quote, wording, keys);
            if (quote is { StatementId: { } joined, Utterance: null })
                Joined.Add(joined);
        }

        foreach (var one in _started)
            _statements.AddKeys(one.Id, one.Keys.Runs);
        foreach (var (whole, led) in _wordings)
            _statements.AddKeys(led.By?.Id ?? led.StatementId, [whole]);
        Link();
        var started = _started.ConvertAll(one => one.Id);
        _started.Clear();
        _wordings.Clear();
        _counters.Clear();
        return started;
    }

    private static (Quote Quote, Wording Wording, FingerprintKeys Keys) Read(Quote quote)
    {
        var wording = Wording.Of(quote.Text);
        return (quote, wording, Fingerprint.KeysOf(wording));
    }

    private void Join(Quote quote, Wording wording, FingerprintKeys keys)
    {
        if (_wordings.TryGetValue(keys.Whole, out var same))
            Lead(quote, same);
        else if (_statements.FindSameWords(keys.Whole) is { } known)
            (quote.StatementId, quote.InOtherWords) = (known.Id, known.InOtherWords);
        else
            Lead(quote, _wordings[keys.Whole] = Choose(quote, wording, keys));
    }

    private static void Lead(Quote quote, Led led) => (quote.StatementId, quote.InOtherWords) = (led.StatementId, led.InOtherWords);

    private Led Choose(Quote quote, Wording wording, FingerprintKeys keys)
    {
        var stored = _statements.FindNear(wording, keys);
        // Those started by this document are compared whether they share a key or not: negative numbers stand for them.
        List<StatementCandidate> candidates = [.. stored.Select(known => new StatementCandidate(known.Id, known.Wording)), .. _started.Select((started, at) => new StatementCandidate(-1 - at, started.Wording))];
        var choice = StatementChooser.Choose(wording, candidates);
        var joined = stored.FirstOrDefault(known => known.Id == choice.StatementId);
        var started = joined is null && choice.StatementId is { } number ? (int)(-1 - number) : (int?)null;
        var statement = joined?.TargetId ?? (started is { } at ? _started[at].Id : Start(quote, wording, keys));
        if (choice.Comparison.OtherLine is { } line)
            Narrow(joined, started, line);
        foreach (var counter in stored.Where(known => known.TargetId != statement && choice.CounterVariants.Contains(known.Id)).OrderBy(known => known.Id))
            _counters.Add((statement, counter.TargetId, wording, counter.Wording));
        return new Led(statement, joined);
    }

    private long Start(Quote quote, Wording wording, FingerprintKeys keys)
    {
        var statement = SaidOnce(quote);
        // Marks at the end of a text make no words.
        _statements.Add(statement, wording);
        _started.Add(new Started(statement.Id, statement.Text, wording, keys));
        return statement.Id;
    }

    /// <summary>The statement of a quote that is its only report so far, numbered and counted as <see cref="StatementRefresh"/> does it.</summary>
    private static Statement SaidOnce(Quote quote)
    {
        quote.Utterance = 1;
        return new Statement { Text = HeadingOf(quote.Text), Reports = 1, Utterances = 1, Speakers = quote.SpeakerId is null ? 0 : 1, FirstSaid = quote.FirstDay, LastSaid = quote.FirstDay };
    }

    /// <summary>From now on the sentence that two quotes share stands for their statement, and no more what only one of them goes on to say; a person's statement stays as it is.</summary>
    private void Narrow(KnownWording? stored, int? started, TextSpan line)
    {
        var text = line.In(stored?.Text ?? _started[started!.Value].Text).ToString();
        if (started is { } at)
            _started[at] = _started[at] with { Text = text, Wording = Wording.Of(text) };
        _statements.SetText(stored?.Id ?? _started[started!.Value].Id, text);
    }

    /// <summary>Without the comma that leads over to "he said".</summary>
    private static string HeadingOf(string text) => text.TrimEnd(',', ';', ':', ' ') is { Length: > 0 } heading ? heading : text;

    private void Link()
    {
        foreach (var (statement, other, wording, otherWording) in _counters.DistinctBy(counter => (counter.StatementId, counter.OtherId)))
        {
            var (first, second) = (Math.Min(statement, other), Math.Max(statement, other));
            if (sql.Ask("""SELECT 1 FROM "StatementLinks" WHERE "FirstId" = @p0 AND "SecondId" = @p1""", first, second) is null)
                sql.Insert(new StatementLink { FirstId = first, SecondId = second, Kind = StatementLinkKind.CounterVariant, Difference = StatementMatcher.Compare(wording, otherWording).Reason });
        }
    }

    /// <summary>The statement that a wording goes to, and the stored one, perhaps merged into it, whose wording led there.</summary>
    private sealed record Led(long StatementId, KnownWording? By)
    {
        public bool InOtherWords => By is { InOtherWords: true };
    }

    /// <summary>A statement that a quote of this document started.</summary>
    private sealed record Started(long Id, string Text, Wording Wording, FingerprintKeys Keys);
}
