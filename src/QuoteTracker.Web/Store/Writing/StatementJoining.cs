using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Recurrence;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Puts the new quotes of one document into the statements they repeat, or into new ones, by the rules of <see cref="StatementIndex"/>.</summary>
internal sealed class StatementJoining(QuoteTrackerContext context)
{
    private readonly List<Started> _started = [];
    private readonly Dictionary<long, Led> _wordings = [];
    private readonly List<(Statement Statement, long OtherId, Wording Wording, Wording Other)> _counters = [];

    /// <summary>Sets the statement of each quote that is long enough to recur. Saves.</summary>
    public async Task JoinAsync(IReadOnlyList<Quote> quotes, CancellationToken cancellation)
    {
        foreach (var quote in quotes)
            await JoinAsync(quote, cancellation);
        await context.SaveChangesAsync(cancellation);
        foreach (var (statement, _, keys) in _started)
            context.StatementKeys.AddRange(keys.Runs.Select(key => new StatementKey { StatementId = statement.Id, Key = key }));
        context.StatementKeys.AddRange(_wordings.Select(wording => new StatementKey { StatementId = wording.Value.By?.Id ?? wording.Value.Statement.Id, Key = wording.Key }));
        await LinkAsync(cancellation);
        await context.SaveChangesAsync(cancellation);
        _started.Clear();
        _wordings.Clear();
        _counters.Clear();
    }

    private async Task JoinAsync(Quote quote, CancellationToken cancellation)
    {
        var wording = Wording.Of(quote.Text);
        if (!wording.IsStatement)
            return;
        var keys = Fingerprint.KeysOf(wording);
        if (_wordings.TryGetValue(keys.Whole, out var same))
            Lead(quote, same);
        else if (await new StatementFinding(context).SameWordsAsync(keys.Whole, cancellation) is { } known)
            (quote.StatementId, quote.InOtherWords) = (known.Id, known.InOtherWords);
        else
            Lead(quote, _wordings[keys.Whole] = await ChooseAsync(quote, wording, keys, cancellation));
    }

    private static void Lead(Quote quote, Led led) => (quote.Statement, quote.InOtherWords) = (led.Statement, led.InOtherWords);

    private async Task<Led> ChooseAsync(Quote quote, Wording wording, FingerprintKeys keys, CancellationToken cancellation)
    {
        var stored = await new StatementFinding(context).NearAsync(wording, keys, cancellation);
        var candidates = stored.Select(known => new StatementCandidate(known.Id, known.Wording)).ToList();
        // Those started by this document have no id yet: negative numbers stand for them.
        candidates.AddRange(_started.Select((started, at) => new StatementCandidate(-1 - at, started.Wording)));
        var choice = StatementChooser.Choose(wording, candidates);
        var statement = choice.StatementId switch
        {
            null => Start(quote, keys),
            < 0 and var at => _started[(int)(-1 - at)].Statement,
            var id => await TrackedAsync(TargetOf(stored, id.Value), cancellation),
        };
        if (choice is { StatementId: { } joined, Comparison.OtherLine: { } line })
            await NarrowAsync(joined, line, cancellation);
        foreach (var counter in choice.CounterVariants.Where(id => id > 0 && TargetOf(stored, id) != statement.Id))
            _counters.Add((statement, TargetOf(stored, counter), wording, candidates.First(c => c.Id == counter).Representative));
        return new Led(statement, stored.FirstOrDefault(known => known.Id == choice.StatementId));
    }

    private Statement Start(Quote quote, FingerprintKeys keys)
    {
        var statement = new Statement { Text = HeadingOf(quote.Text) };
        context.Statements.Add(statement);
        _started.Add(new Started(statement, Wording.Of(statement.Text), keys));
        return statement;
    }

    /// <summary>From now on the sentence that two quotes share stands for their statement, and no more what only one of them goes on to say; a person's statement stays as it is.</summary>
    private async Task NarrowAsync(long id, TextSpan line, CancellationToken cancellation)
    {
        var statement = id < 0
            ? _started[(int)(-1 - id)].Statement
            : await TrackedAsync(id, cancellation);
        if (statement.ByHand)
            return;
        (statement.Text, statement.PointsVersion) = (line.In(statement.Text).ToString(), 0);
        if (id < 0)
            _started[(int)(-1 - id)] = _started[(int)(-1 - id)] with { Wording = Wording.Of(statement.Text) };
    }

    /// <summary>Without the comma that leads over to "he said".</summary>
    private static string HeadingOf(string text) => text.TrimEnd(',', ';', ':', ' ') is { Length: > 0 } heading ? heading : text;

    private Task<Statement> TrackedAsync(long id, CancellationToken cancellation) =>
        context.Statements.IgnoreQueryFilters().AsTracking().SingleAsync(s => s.Id == id, cancellation);

    private static long TargetOf(IReadOnlyList<KnownWording> known, long id) => known.First(wording => wording.Id == id).TargetId;

    private async Task LinkAsync(CancellationToken cancellation)
    {
        foreach (var (statement, otherId, wording, other) in _counters.DistinctBy(counter => (counter.Statement.Id, counter.OtherId)))
        {
            var (first, second) = (Math.Min(statement.Id, otherId), Math.Max(statement.Id, otherId));
            if (await context.StatementLinks.AnyAsync(link => link.FirstId == first && link.SecondId == second, cancellation)
                || context.StatementLinks.Local.Any(link => link.FirstId == first && link.SecondId == second))
            {
                continue;
            }

            context.StatementLinks.Add(new StatementLink { FirstId = first, SecondId = second, Kind = StatementLinkKind.CounterVariant, Difference = StatementMatcher.Compare(wording, other).Reason });
        }
    }

    /// <summary>The statement that a wording goes to, and the stored one, perhaps merged into it, whose wording led there.</summary>
    private sealed record Led(Statement Statement, KnownWording? By)
    {
        public bool InOtherWords => By is { InOtherWords: true };
    }

    /// <summary>A statement that a quote of this document started.</summary>
    private sealed record Started(Statement Statement, Wording Wording, FingerprintKeys Keys);
}
