using System.Globalization;
using System.Text;
using QuoteTracker.Analysis.Names;

namespace QuoteTracker.Web.Commands;

/// <summary>Counts by class of pair how many verdicts are decided and right.</summary>
internal sealed class NamesTable
{
    private readonly SortedDictionary<string, Counts> _classes = new(StringComparer.Ordinal);

    /// <summary>Counts a verdict; a pair of which nobody says what is right counts nowhere.</summary>
    public void Add(NamePair pair, NameSameness sameness)
    {
        if (pair.IsSame is not { } same) return;
        var isDecided = sameness != NameSameness.Doubtful;
        var isRight = isDecided && sameness == NameSameness.Same == same;
        var counts = _classes.GetValueOrDefault(pair.Class);
        _classes[pair.Class] = new Counts(counts.Pairs + 1, counts.Decided + (isDecided ? 1 : 0), counts.Right + (isRight ? 1 : 0));
    }

    public void Write(Stream output)
    {
        var all = new Counts(_classes.Values.Sum(it => it.Pairs), _classes.Values.Sum(it => it.Decided), _classes.Values.Sum(it => it.Right));
        var text = new StringBuilder().AppendLine("| class | pairs | decided | right | right of decided, % | doubtful, % |").AppendLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var (name, counts) in _classes) Row(text, name.Length == 0 ? "(none)" : name, counts);
        Row(text, "all", all);
        output.Write(Encoding.UTF8.GetBytes(text.ToString().ReplaceLineEndings("\n")));
    }

    private static void Row(StringBuilder text, string name, Counts counts) => text.AppendLine(CultureInfo.InvariantCulture,
        $"| {name} | {counts.Pairs} | {counts.Decided} | {counts.Right} | {Percent(counts.Right, counts.Decided)} | {Percent(counts.Pairs - counts.Decided, counts.Pairs)} |");

    private static string Percent(int part, int whole) => whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture);

    private readonly record struct Counts(int Pairs, int Decided, int Right);
}
