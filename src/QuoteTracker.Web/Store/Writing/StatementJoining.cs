using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Recurrence;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store.Entities;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>Puts the new quotes of one document into the statements they repeat, or into new ones.</summary>
internal sealed class StatementJoining(QuoteTrackerContext context)
{
    /// <summary>Wordings that share most keys with a quote; more are not compared.</summary>
    private const int MostCandidates = 60;

    private readonly List<Started> _started = [];
    private readonly List<(Statement Statement, long OtherId, Wording Wording, Wording Other)> _counters = [];

    /// <summary>Sets the statement of each quote that is long enough to recur. Saves.</summary>
    public async Task JoinAsync(IReadOnlyList<Quote> quotes, CancellationToken cancellation)
    {
        foreach (var quote in quotes)
            await JoinAsync(quote, cancellation);
        await context.SaveChangesAsync(cancellation);
        foreach (var (statement, wording, keys) in _started)
            context.StatementKeys.AddRange(keys.Select(key => new StatementKey { StatementId = statement.Id, Key = key }));
        await LinkAsync(cancellation);
        await context.SaveChangesAsync(cancellation);
        _started.Clear();
        _counters.Clear();
    }

    private async Task JoinAsync(Quote quote, CancellationToken cancellation)
    {
        var wording = Wording.Of(quote.Text);
        if (!wording.IsStatement)
            return;
        var keys = Fingerprint.Of(wording);
        var stored = await CandidatesAsync(keys, cancellation);
        var candidates = stored.Select(known => new StatementCandidate(known.Id, Wording.Of(known.Text))).ToList();
        // Those started by this document have no id yet: negative numbers stand for them.
        candidates.AddRange(_started.Select((started, at) => new StatementCandidate(-1 - at, started.Wording)));
        var choice = StatementChooser.Choose(wording, candidates);
        var statement = choice.StatementId switch
        {
            null => Start(quote, wording, keys),
            < 0 and var at => _started[(int)(-1 - at)].Statement,
            var id => await context.Statements.IgnoreQueryFilters().AsTracking().SingleAsync(s => s.Id == TargetOf(stored, id.Value), cancellation),
        };
        quote.Statement = statement;
        if (choice is { StatementId: { } joined, Comparison.OtherLine: { } line })
            await NarrowAsync(joined, line, cancellation);
        foreach (var counter in choice.CounterVariants.Where(id => id > 0 && TargetOf(stored, id) != statement.Id))
            _counters.Add((statement, TargetOf(stored, counter), wording, candidates.First(c => c.Id == counter).Representative));
    }

    private Statement Start(Quote quote, Wording wording, IReadOnlyList<long> keys)
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
            : await context.Statements.IgnoreQueryFilters().AsTracking().SingleAsync(s => s.Id == id, cancellation);
        if (statement.ByHand)
            return;
        statement.Text = line.In(statement.Text).ToString();
        if (id < 0)
            _started[(int)(-1 - id)] = _started[(int)(-1 - id)] with { Wording = Wording.Of(statement.Text) };
    }

    /// <summary>Without the comma that leads over to "he said".</summary>
    private static string HeadingOf(string text) => text.TrimEnd(',', ';', ':', ' ') is { Length: > 0 } heading ? heading : text;

    private async Task<List<KnownWording>> CandidatesAsync(IReadOnlyList<long> keys, CancellationToken cancellation)
    {
        var list = $"[{string.Join(',', keys)}]";
        var ids = context.Database.SqlQuery<long>($"""
            SELECT StatementId AS Value FROM StatementKeys WHERE Key IN (SELECT value FROM json_each({list}))
            GROUP BY StatementId ORDER BY COUNT(*) DESC, StatementId LIMIT {MostCandidates}
            """);
        var known = await context.Statements.IgnoreQueryFilters().Where(s => ids.Contains(s.Id))
            .Select(s => new KnownWording(s.Id, s.MergedIntoId ?? s.Id, s.Text)).ToListAsync(cancellation);
        // A quote of this document may have narrowed one, which is not saved yet.
        return known.ConvertAll(one => context.Statements.Local.FindEntry(one.Id) is { } entry ? one with { Text = entry.Entity.Text } : one);
    }

    private static long TargetOf(List<KnownWording> known, long id) => known.First(wording => wording.Id == id).TargetId;

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

    /// <summary>A statement that a quote of this document started.</summary>
    private sealed record Started(Statement Statement, Wording Wording, IReadOnlyList<long> Keys);

    /// <summary>A wording to compare with, and the statement it leads to.</summary>
    private sealed record KnownWording(long Id, long TargetId, string Text);
}
