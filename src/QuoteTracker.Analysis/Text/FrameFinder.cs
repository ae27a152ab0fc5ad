namespace QuoteTracker.Analysis.Text;

/// <summary>Finds the frame of a document: what is article and what stands around it.</summary>
public static class FrameFinder
{
    /// <summary>Finds zones, title, outlet, date and paragraphs. Any text gives a frame; when in doubt a line is body.</summary>
    public static DocumentFrame Find(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var paragraphs = new List<TextSpan>();
        foreach (var line in TextLine.Split(source.Text))
        {
            if (!line.Span.IsEmpty)
                paragraphs.Add(line.Span);
        }

        return new DocumentFrame
        {
            Zones = [.. paragraphs.Select(span => new Zone(span, ZoneKind.Body))],
            Paragraphs = paragraphs,
            Title = source.Title,
            Outlet = source.Source,
            Date = source.Date ?? DocumentDate.None,
        };
    }
}
