namespace QuoteTracker.Analysis.Tests.SpecRunner;

/// <summary>Reads the examples out of <c>Specs/*.md</c>; the format is in Specs/README.md. A mistake in a file throws with its line.</summary>
public static class SpecFile
{
    public const string KnownGaps = "known-gaps";

    private static readonly Lazy<IReadOnlyList<SpecExample>> Examples = new(() => ReadFolder(Path.Combine(AppContext.BaseDirectory, "Specs")));

    public static IReadOnlyList<SpecExample> All => Examples.Value;

    public static IReadOnlyList<SpecExample> Read(string file, string markdown)
    {
        var examples = new List<SpecExample>();
        var (heading, number, text, expected) = ("", 0, (string?)null, (IReadOnlyList<string>?)null);
        foreach (var block in SpecBlock.Read(markdown))
        {
            switch (block.Kind)
            {
                case "##":
                    Require(text is null, block, "the example before this heading has no block `quotes`");
                    (heading, number) = (block.Content, 0);
                    break;
                case "text":
                    Require(heading.Length > 0 && text is null, block, "a block `text` stands under a heading and is followed by `quotes`");
                    text = block.Content;
                    break;
                case "quotes":
                    Require(text is not null && expected is null, block, "a block `quotes` follows a block `text`");
                    expected = Lines(block);
                    if (file != KnownGaps)
                        Add(null);
                    break;
                case "today":
                    Require(expected is not null && file == KnownGaps, block, "a block `today` follows `quotes`, in known-gaps.md only");
                    Add(Lines(block));
                    break;
                default:
                    Require(false, block, $"unknown block `{block.Kind}`");
                    break;
            }
        }

        Require(text is null, new SpecBlock("end", "", 0), $"the last example of {file} is not complete");
        return examples;

        void Add(IReadOnlyList<string>? today)
        {
            examples.Add(new SpecExample(file, heading, ++number, text!, expected!, today));
            (text, expected) = (null, null);
        }

        void Require(bool condition, SpecBlock block, string rule)
        {
            if (!condition)
                throw new FormatException($"{file}.md line {block.Line}: {rule}.");
        }
    }

    /// <summary>The examples of all files but the README. A folder without any throws, so that a lost folder does not pass for a green run.</summary>
    public static IReadOnlyList<SpecExample> ReadFolder(string folder)
    {
        var examples = Directory.EnumerateFiles(folder, "*.md")
            .Where(path => Path.GetFileName(path) != "README.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))
            .ToList();
        return examples.Count > 0 ? examples : throw new FormatException($"{folder} holds no example.");
    }

    private static IReadOnlyList<string> Lines(SpecBlock block) =>
        [.. block.Content.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)];
}
