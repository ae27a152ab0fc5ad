namespace QuoteTracker.Analysis.Text;

/// <summary>
/// The exact string that is stored and pointed into, with what is known about it from outside the text.
/// It is never altered: every later fact is a <see cref="TextSpan"/> into <see cref="Text"/>.
/// </summary>
/// <param name="Text">The text; any string, also an empty one.</param>
public sealed record SourceText(string Text)
{
    /// <summary>The title that came with the text (a JSON field, an HTML heading); null lets the analysis find it in the text.</summary>
    public string? Title { get; init; }

    /// <summary>The date that came with the text (a JSON field, HTML metadata); null lets the analysis find it in the text.</summary>
    public DocumentDate? Date { get; init; }

    /// <summary>The outlet that came with the text; null lets the analysis find it in the text.</summary>
    public string? Source { get; init; }

    /// <summary>Stretches that the page marked as block quotations; they become quotes of kind block. In order, without overlap.</summary>
    public IReadOnlyList<TextSpan> BlockQuotes { get; init; } = [];
}
