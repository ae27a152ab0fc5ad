using Microsoft.EntityFrameworkCore;

namespace QuoteTracker.Web.Tests.Store.Rewriting;

/// <summary>What is counted as quotes change, against counting it now.</summary>
internal static class KeptCounts
{
    private static readonly Dictionary<string, (string Kept, string Counted)> All = new()
    {
        ["speakers"] = (
            "SELECT SpeakerId, Quotes FROM SpeakerListings WHERE Quotes <> 0",
            "SELECT SpeakerId, COUNT(*) FROM Quotes WHERE IsRejected = 0 AND SpeakerId IS NOT NULL GROUP BY 1"),
        ["statements"] = (
            "SELECT Id, Reports, Utterances, Speakers, FirstSaid, LastSaid FROM Statements WHERE Reports <> 0",
            "SELECT StatementId, COUNT(DISTINCT DocumentId), COUNT(DISTINCT Utterance), COUNT(DISTINCT SpeakerId), MIN(FirstDay), MAX(FirstDay) FROM Quotes WHERE IsRejected = 0 AND StatementId IS NOT NULL GROUP BY 1"),
    };

    /// <summary>Fails when a count is not what the quotes say; <paramref name="after"/> says what was done last.</summary>
    public static async Task HoldAsync(StoreOnDisk store, string after)
    {
        await using var context = store.Context();
        foreach (var (name, (kept, counted)) in All)
        {
            var sql = $"SELECT COUNT(*) AS Value FROM (SELECT * FROM ({kept} EXCEPT {counted}) UNION ALL SELECT * FROM ({counted} EXCEPT {kept}))";
            var wrong = await context.Database.SqlQueryRaw<int>(sql).SingleAsync();
            Assert.True(wrong == 0, $"{wrong} counts of {name} are wrong after: {after}");
        }
    }
}
