namespace QuoteTracker.Analysis.Tests.SpecRunner;

/// <summary>One example of a spec file: a text, what a careful reader finds in it and, for a known gap, what the analysis finds today.</summary>
/// <param name="File">The spec file's name without extension.</param>
/// <param name="Heading">The phenomenon.</param>
/// <param name="Number">Which example under the heading, from 1.</param>
/// <param name="Text">The text that is analysed.</param>
/// <param name="Expected">The right answer, a line each.</param>
/// <param name="Today">What happens today, for a known gap; null for an example that holds.</param>
public sealed record SpecExample(string File, string Heading, int Number, string Text, IReadOnlyList<string> Expected, IReadOnlyList<string>? Today)
{
    public string Name => $"{File} › {Heading} › {Number}";
}
