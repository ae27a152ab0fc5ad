using Microsoft.EntityFrameworkCore;
using QuoteTracker.Analysis.Paraphrase;

namespace QuoteTracker.Web.Store.Writing;

/// <summary>The statements that are heard most, held in memory while others are held against them: about 5 KB each.</summary>
internal sealed class HeardStatements
{
    /// <summary>So many candidates by their words, and as many by their vectors, are looked at for each statement; more find nothing more.</summary>
    private const int Candidates = 12;

    private readonly long[] _ids;
    private readonly PointIndex _index;

    private HeardStatements(IReadOnlyList<(long Id, PointText Text)> statements) =>
        (_ids, _index) = ([.. statements.Select(s => s.Id)], PointIndex.Of([.. statements.Select(s => s.Text)]));

    /// <summary>Reads those with most reports, up to <paramref name="most"/>; of equals those said last.</summary>
    public static async Task<HeardStatements> ReadAsync(QuoteTrackerContext context, int most, CancellationToken stop)
    {
        var rows = await context.Statements.Where(s => s.Reports > 0).OrderByDescending(s => s.Reports).ThenByDescending(s => s.LastSaid).ThenBy(s => s.Id).Take(most)
            .Select(s => new AskedStatement(s.Id, s.Text)).ToListAsync(stop);
        return new([.. rows.OrderBy(row => row.Id).Select(row => (row.Id, Text: PointText.Of(row.Text))).Where(row => PointSuggester.CanSuggest(row.Text))]);
    }

    /// <summary>Those of them that may make the same point as a statement.</summary>
    public IEnumerable<PointPair> SamePointAs(long id, PointText text) => PointSuggester.CanSuggest(text)
        ? _index.FindCandidates(text, Candidates).Select(place => PointPair.Of(id, text, _ids[place], _index[place])).OfType<PointPair>()
        : [];
}
