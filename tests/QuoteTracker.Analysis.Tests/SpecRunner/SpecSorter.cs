namespace QuoteTracker.Analysis.Tests.SpecRunner;

/// <summary>Keeps known-gaps.md true: takes closed gaps out, puts them into their rooms, notes what other gaps do today. Pure text in, text out.</summary>
public static class SpecSorter
{
    /// <summary>The gaps without <paramref name="example"/>, and without its heading when that was the last example under it.</summary>
    public static string TakeOut(string gaps, SpecExample example)
    {
        var rest = gaps.Replace(Blocks(example) + Today(example.Today!), "", StringComparison.Ordinal);
        var section = Section(rest, example.Heading);
        return Tidy(rest[section].Contains("~~~text\n", StringComparison.Ordinal) ? rest : rest.Remove(section.Start.Value, section.End.Value - section.Start.Value));
    }

    /// <summary>The room with <paramref name="example"/> as the last one under its heading; a heading that is missing is added at the end.</summary>
    public static string PutIn(string room, SpecExample example)
    {
        var heading = example.Heading.Split(" › ", 2)[1];
        var isThere = SpecBlock.Read(room).Any(block => block.Kind == "##" && block.Content == heading);
        var ready = isThere ? room : $"{room.TrimEnd('\n')}\n\n## {heading}\n";
        return Tidy(ready.Insert(Section(ready, heading).End.Value, $"\n{Blocks(example)}\n"));
    }

    /// <summary>The gaps with <paramref name="today"/> as what happens for <paramref name="example"/>.</summary>
    public static string Note(string gaps, SpecExample example, IReadOnlyList<string> today) =>
        gaps.Replace(Blocks(example) + Today(example.Today!), Blocks(example) + Today(today), StringComparison.Ordinal);

    private static string Blocks(SpecExample example) => $"~~~text\n{example.Text}\n~~~\n~~~quotes\n{string.Join('\n', example.Expected)}\n~~~\n";

    private static string Today(IReadOnlyList<string> lines) => $"~~~today\n{string.Join('\n', lines)}\n~~~\n";

    /// <summary>From the heading's line to the next heading's, or to the end.</summary>
    private static Range Section(string markdown, string heading)
    {
        var headings = SpecBlock.Read(markdown).Where(block => block.Kind == "##").ToList();
        var at = headings.FindIndex(block => block.Content == heading);
        return StartOf(markdown, headings[at].Line)..(at + 1 < headings.Count ? StartOf(markdown, headings[at + 1].Line) : markdown.Length);
    }

    private static int StartOf(string markdown, int line) => markdown.Split('\n').Take(line - 1).Sum(before => before.Length + 1);

    /// <summary>One empty line where there were more outside of examples, one line break at the end.</summary>
    private static string Tidy(string markdown)
    {
        var (lines, isOpen) = (new List<string>(), false);
        foreach (var line in markdown.TrimEnd('\n').Split('\n'))
        {
            if (isOpen || line.Length > 0 || lines.Count > 0 && lines[^1].Length > 0) lines.Add(line);
            if (line.StartsWith("~~~", StringComparison.Ordinal)) isOpen = !isOpen;
        }

        return string.Join('\n', lines) + "\n";
    }
}
