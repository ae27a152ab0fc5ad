namespace QuoteTracker.Analysis.Text;

/// <summary>
/// Finds the frame of a document: what is article and what stands around it. Total and linear; knows how pages and papers are laid out,
/// not any page in particular. When in doubt a line is body.
/// </summary>
public static class FrameFinder
{
    /// <summary>A dateline may follow a standfirst, hardly more.</summary>
    private const int DatelineParagraphs = 3;

    /// <summary>Finds zones, title, outlet, date and paragraphs. Any text gives a frame. What came with the source goes before what the text states.</summary>
    public static DocumentFrame Find(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var text = source.Text;
        var lines = TextLine.Split(text);
        var zones = new LineZones(text, lines, source.Title is null ? -1 : IndexOfGiven(source.Title, lines));
        var body = Enumerable.Range(0, lines.Count).Where(i => zones[i] == ZoneKind.Body).ToList();
        var dateline = FirstDateline(text, lines, body);
        var lead = body.Count == 0 ? default : Lead.Read(text, AfterDateline(lines[dateline.Line >= 0 ? dateline.Line : LeadLine(lines, body)].Span, dateline.Found));
        var title = zones.Title;
        return new DocumentFrame
        {
            Zones = Zones(lines, zones, dateline),
            Paragraphs = Paragraphs(text, lines, body, dateline),
            Title = source.Title ?? (title < 0 ? null : TitleText(text, lines[title])),
            TitleSpan = title < 0 ? null : lines[title].Span,
            Outlet = source.Source ?? OutletFinder.Find(text, lines, title, dateline.Found?.Outlet ?? lead.Outlet),
            Date = source.Date ?? FrameDate.Choose(zones, title, dateline.Found, lead, title < 0 ? null : TitleDate(text, lines[title])),
        };
    }

    /// <summary>The line that states the title which came with the source, apart from marks and case; -1 when none does.</summary>
    private static int IndexOfGiven(string title, IReadOnlyList<TextLine> lines)
    {
        var words = TextLine.Split(title).SelectMany(line => line.Words).ToList();
        for (var i = 0; i < Math.Min(lines.Count, 50); i++)
        {
            if (words.Count > 0 && lines[i].WordCount == Math.Min(words.Count, TextLine.MostCounted) && lines[i].Words.SequenceEqual(words))
                return i;
        }

        return -1;
    }

    private static (int Line, Dateline? Found) FirstDateline(string text, IReadOnlyList<TextLine> lines, List<int> body)
    {
        foreach (var i in body.Take(DatelineParagraphs))
        {
            if (Dateline.Read(text, lines[i].Span) is { } found)
                return (i, found);
        }

        return (-1, null);
    }

    /// <summary>The first body line that is running text, or else the first.</summary>
    private static int LeadLine(IReadOnlyList<TextLine> lines, List<int> body)
    {
        var prose = body.FindIndex(i => lines[i].IsProse);
        return body[Math.Max(0, prose)];
    }

    private static TextSpan AfterDateline(TextSpan line, Dateline? dateline) => dateline is null ? line : new TextSpan(Math.Min(dateline.Span.End, line.End), line.End);

    private static List<Zone> Zones(IReadOnlyList<TextLine> lines, LineZones kinds, (int Line, Dateline? Found) dateline)
    {
        var zones = new List<Zone>();
        for (var i = 0; i < lines.Count; i++)
        {
            var span = lines[i].Span;
            if (i == dateline.Line && dateline.Found is { } found)
            {
                Add(zones, new Zone(found.Span, ZoneKind.Meta));
                span = AfterDateline(span, found);
            }

            if (!span.IsEmpty)
                Add(zones, new Zone(span, kinds[i]));
        }

        return zones;
    }

    /// <summary>Adds a zone; one that goes on from the last of the same kind lengthens it.</summary>
    private static void Add(List<Zone> zones, Zone zone)
    {
        if (zones.Count > 0 && zones[^1].Kind == zone.Kind && zone.Kind != ZoneKind.Title)
            zones[^1] = zones[^1] with { Span = new TextSpan(zones[^1].Span.Start, zone.Span.End) };
        else
            zones.Add(zone);
    }

    private static List<TextSpan> Paragraphs(string text, IReadOnlyList<TextLine> lines, List<int> body, (int Line, Dateline? Found) dateline) =>
        [.. body.Select(i => TextLine.Trim(text, i == dateline.Line ? AfterDateline(lines[i].Span, dateline.Found) : lines[i].Span)).Where(span => !span.IsEmpty)];

    /// <summary>The title's words; a period that closes them is no part of a title.</summary>
    private static string TitleText(string text, TextLine line)
    {
        var title = text[line.Span.Start..line.Span.End];
        return title.EndsWith('.') && !title.EndsWith("..", StringComparison.Ordinal) ? title[..^1] : title;
    }

    /// <summary>A full date in the title: "Remarks to the press, Tolm, 16 June 2014".</summary>
    private static DateMention? TitleDate(string text, TextLine line)
    {
        var dates = line.Span.Length > 400 ? [] : DateReader.Find(text, line.Span);
        return dates is [{ Year: not null, Day: not null } only] ? only : null;
    }
}
