using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuoteTracker.Analysis;
using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Store;
using QuoteTracker.Web.Store.Entities;
using QuoteTracker.Web.Store.Identity;
using QuoteTracker.Web.Store.Prepared;
using QuoteTracker.Web.Store.Writing;

namespace QuoteTracker.Benchmarks;

/// <summary>Time of deciding who somebody is whom a document quotes, against all that are known, with all that follows for others of that name; and of storing what that moves.</summary>
internal sealed class NameDecisions(IServiceProvider services, int known)
{
    private const int WarmUps = 30;
    private const double MedianLimit = 2;
    private const double TailLimit = 10;

    private static readonly (string Kind, Func<int, string> Name)[] Kinds =
    [
        ("a name as it is known", MadeUpNames.Full),
        ("another spelling of one", MadeUpNames.Respelled),
        ("a surname alone", MadeUpNames.Surname),
        ("somebody else of a known surname", MadeUpNames.Relative),
        ("nobody's name so far", MadeUpNames.Unheard),
    ];

    /// <returns>True when all decisions together stay within the limits.</returns>
    public async Task<bool> MeasureAsync(int rounds)
    {
        var (decided, stored) = (new List<double>(), new List<double>());
        Console.WriteLine($"{"ms of processor: p50",20} {"p95",8} {"max",8}   and to store it: p50 {"p95",8}  who is decided about");
        foreach (var (kind, name) in Kinds)
        {
            var times = new List<(double Decide, double Store)>();
            for (var round = 0; round < WarmUps + rounds; round++)
                times.Add(await DecideAsync(name(1 + (int)(round * 104_729L % known)), round));
            times.RemoveRange(0, WarmUps);
            var (deciding, storing) = (times.ConvertAll(time => time.Decide), times.ConvertAll(time => time.Store));
            Print(deciding, storing, kind);
            decided.AddRange(deciding);
            stored.AddRange(storing);
        }

        Print(decided, stored, "all");
        return decided.Percentile(0.5) < MedianLimit && decided.Percentile(0.95) < TailLimit;
    }

    private async Task<(double Decide, double Store)> DecideAsync(string name, int round)
    {
        var analysis = DocumentAnalyzer.Analyze(new SourceText($"“We will look at case {round} again before the winter,” said {name}."));
        await using var context = await services.GetRequiredService<IDbContextFactory<QuoteTrackerContext>>().CreateDbContextAsync();
        await using var transaction = await context.Database.BeginTransactionAsync();
        var decisions = await SpeakerDecisions.ReadAsync(context, default);
        var document = DocumentRows.Document(analysis, new DocumentArrival("made up"), DocumentRows.Hash(analysis.Source.Text), DateTime.UnixEpoch);
        var arrived = new ArrivedNames();
        using var sql = new PreparedSql(context);
        var speakers = new SpeakerResolver(sql, new StoredSpeakers(sql), decisions, document, arrived).Resolve(analysis);
        await StoreAsync(context, document, analysis, speakers, arrived);
        var (regrouping, before) = (new SpeakerRegrouping(context, sql, new NameMemory(), decisions, arrived), Environment.CpuUsage.TotalTime);
        var decision = regrouping.Decide();
        var decided = Environment.CpuUsage.TotalTime;
        if (decision is not null)
            await regrouping.ApplyAsync(decision, default);
        return ((decided - before).TotalMilliseconds, (Environment.CpuUsage.TotalTime - decided).TotalMilliseconds);
    }

    private static async Task StoreAsync(QuoteTrackerContext context, Document document, DocumentAnalysis analysis, IReadOnlyList<Speaker?> speakers, ArrivedNames arrived)
    {
        foreach (var found in analysis.Quotes)
        {
            var quote = QuoteRows.Quote(found, analysis);
            Attribution.Set(quote, found, analysis.People, speakers);
            document.Quotes.Add(quote);
        }

        context.Documents.Add(document);
        await context.SaveChangesAsync();
        arrived.Open.UnionWith(document.Quotes.Select(quote => quote.NamedAs).OfType<string>().Select(name => (document.Id, name)));
    }

    private static void Print(List<double> decided, List<double> stored, string words) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{decided.Percentile(0.5),20:0.00} {decided.Percentile(0.95),8:0.00} {decided.Max(),8:0.00} {stored.Percentile(0.5),22:0.00} {stored.Percentile(0.95),8:0.00}  {words}"));
}
