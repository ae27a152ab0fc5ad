using System.Runtime.InteropServices;

namespace QuoteTracker.Web.Store.Counting;

/// <summary>Small counts over selected quotes.</summary>
internal static class SelectedCounts
{
    /// <summary>How many documents the quotes stand in.</summary>
    public static int CountDocuments(this SelectedQuotes selected) => selected.DocumentSet().Count;

    /// <summary>The documents that the quotes stand in.</summary>
    public static QuoteBits DocumentSet(this SelectedQuotes selected)
    {
        var documents = new QuoteBits(selected.DocumentLimit);
        foreach (var document in selected.Documents)
            documents.Add(document);
        return documents;
    }

    /// <summary>How many known speakers say the quotes.</summary>
    public static int CountSpeakers(this SelectedQuotes selected)
    {
        var speakers = new QuoteBits(selected.SpeakerLimit);
        foreach (var speaker in selected.Speakers)
            speakers.Add(speaker);
        return speakers.Count - (speakers.Contains(0) ? 1 : 0);
    }

    /// <summary>How many quotes of a speaker have no date.</summary>
    public static int CountUndated(this SelectedQuotes selected, int speaker)
    {
        var undated = 0;
        for (var at = 0; at < selected.Count; at++)
            undated += selected.Speakers[at] == speaker && selected.Days[at] == 0 ? 1 : 0;
        return undated;
    }

    /// <summary>The earlier quotes of the same statement in the same document.</summary>
    public static IEnumerable<int> EarlierInReport(this SelectedQuotes selected, int at)
    {
        for (var before = at - 1; before >= 0 && selected.Statements[before] == selected.Statements[at]; before--)
        {
            if (selected.Documents[before] == selected.Documents[at])
                yield return before;
        }
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
