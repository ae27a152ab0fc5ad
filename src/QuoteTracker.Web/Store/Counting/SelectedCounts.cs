using System.Runtime.InteropServices;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>Small counts over selected quotes.</summary>
internal static class SelectedCounts
{
    /// <summary>How many documents the quotes stand in.</summary>
    public static int CountDocuments(this SelectedQuotes selected)
    {
        var documents = new DistinctNumbers(selected.DocumentLimit);
        foreach (var document in selected.Documents)
            documents.Add(document);
        return documents.Count;
    }

    /// <summary>How many of the quotes each outlet has; those without an outlet are left out.</summary>
    public static List<(string Source, int Quotes)> CountSources(this SelectedQuotes selected)
    {
        var (sources, counts) = (selected.All.Documents.Sources, new Dictionary<int, int>());
        foreach (var document in selected.Documents)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, sources[document], out _)++;
        var names = selected.All.Documents.Names();
        return [.. counts.Where(count => count.Key > 0).OrderBy(count => count.Key).Select(count => (names[count.Key], count.Value))];
    }

    /// <summary>Where each statement begins and ends; quotes outside statements are left out.</summary>
    public static IEnumerable<(int Statement, int Begin, int End)> StatementRuns(this SelectedQuotes selected)
    {
        for (int begin = 0, end; begin < selected.Count; begin = end)
        {
            end = selected.EndOfStatement(begin);
            if (selected.Statements[begin] > 0)
                yield return (selected.Statements[begin], begin, end);
        }
    }

    /// <summary>The statements of the selection that most documents report, in the whole collection.</summary>
    public static List<long> MostReported(this SelectedQuotes selected, int most) =>
        [.. selected.StatementRuns().Select(run => run.Statement).OrderByDescending(id => selected.All.Statements.Reports[id]).ThenBy(id => id).Take(most).Select(id => (long)id)];
}
