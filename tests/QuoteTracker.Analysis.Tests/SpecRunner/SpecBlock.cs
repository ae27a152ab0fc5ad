namespace QuoteTracker.Analysis.Tests.SpecRunner;

/// <summary>A heading ("##") or a fenced block (its info word) of a spec file; prose in between is for people.</summary>
/// <param name="Kind">"##", or the word after the fence.</param>
/// <param name="Content">The heading's words, or the lines of the block without the last line break.</param>
/// <param name="Line">Where it starts, from 1.</param>
public sealed record SpecBlock(string Kind, string Content, int Line)
{
    private const string Fence = "~~~";

    public static IEnumerable<SpecBlock> Read(string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                yield return new SpecBlock("##", lines[i][3..].Trim(), i + 1);
            }
            else if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var start = i++;
                while (i < lines.Length && lines[i] != Fence)
                    i++;
                if (i == lines.Length)
                    throw new FormatException($"The block that opens on line {start + 1} is not closed.");
                yield return new SpecBlock(lines[start][Fence.Length..].Trim(), string.Join('\n', lines[(start + 1)..i]), start + 1);
            }
        }
    }
}
