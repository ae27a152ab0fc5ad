using System.Globalization;
using System.Text;
using QuoteTracker.Analysis.Paraphrase;

namespace QuoteTracker.Web.Commands;

/// <summary>Counts by class of pair, and by what is right, how many are joined, suggested and kept apart.</summary>
internal sealed class StatementsTable
{
    private readonly SortedDictionary<(string Same, string Class), int[]> _rows = [];

    /// <summary>Counts a verdict; where nobody says what is right, under "?".</summary>
    public void Add(StatementPair pair, PointLevel level)
    {
        var same = pair.IsSame switch { true => "yes", false => "no", null => "?" };
        foreach (var name in (string[])[pair.Class.Length == 0 ? "(none)" : pair.Class, "all"])
        {
            if (!_rows.TryGetValue((same, name), out var counts)) _rows[(same, name)] = counts = new int[Enum.GetValues<PointLevel>().Length];
            counts[(int)level]++;
        }
    }

    public void Write(Stream output)
    {
        var text = new StringBuilder().AppendLine("| class | same | pairs | joined | suggested | counter | none | joined or suggested, % |").AppendLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var ((same, name), counts) in _rows.OrderBy(row => row.Key.Same, StringComparer.Ordinal).ThenBy(row => row.Key.Class == "all").ThenBy(row => row.Key.Class, StringComparer.Ordinal))
        {
            var (joined, suggested) = (counts[(int)PointLevel.Near] + counts[(int)PointLevel.SameWords], counts[(int)PointLevel.Point]);
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| {name} | {same} | {counts.Sum()} | {joined} | {suggested} | {counts[(int)PointLevel.Counter]} | {counts[(int)PointLevel.None]} | {100.0 * (joined + suggested) / counts.Sum():0.0} |");
        }

        output.Write(Encoding.UTF8.GetBytes(text.ToString().ReplaceLineEndings("\n")));
    }
}
