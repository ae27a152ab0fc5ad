namespace QuoteTracker.Analysis.Text;

/// <summary>Chooses a document's date among those that its frame states.</summary>
internal static class FrameDate
{
    /// <summary>
    /// First a date line with a year: one that says "published", then the one nearest to the title, one that says "updated" last.
    /// Then the dateline, whose missing year a date line, the lead or the title may supply when day and month agree.
    /// Then the first sentence, then the title. A year that is stated nowhere stays unknown.
    /// </summary>
    public static DocumentDate Choose(LineZones lines, int title, Dateline? dateline, Lead lead, DateMention? titleDate)
    {
        var stated = DateLines(lines, title);
        List<DateMention> witnesses = [.. new[] { dateline?.Date, lead.Date, titleDate }.OfType<DateMention>(), .. stated];
        if (witnesses.Count == 0)
            return DocumentDate.None;
        foreach (var candidate in stated.Where(date => date.Year is not null))
        {
            if (Resolve(candidate, witnesses) is { } date)
                return date;
        }

        foreach (var candidate in new[] { dateline?.Date, stated.Select(date => (DateMention?)date).FirstOrDefault(), lead.Date, titleDate }.OfType<DateMention>())
        {
            if (Resolve(candidate, witnesses) is { } date)
                return date;
        }

        return DocumentDate.None;
    }

    private static List<DateMention> DateLines(LineZones lines, int title) =>
        [.. lines.DateLines.OrderBy(entry => entry.Date.IsPublished ? 0 : entry.Date.IsUpdate ? 2 : 1)
            .ThenBy(entry => Distance(entry.Line, title, lines.FirstProse))
            .Select(entry => entry.Date.Date)];

    /// <summary>Lines below the text are further away than all above it: an archive's or another article's date stands there.</summary>
    private static int Distance(int index, int title, int firstProse) => Math.Abs(index - Math.Max(0, title)) + (index > firstProse ? 1_000_000 : 0);

    /// <summary>Completes a date without a year from an agreeing one, and settles "9/11/2021" by one that is clear.</summary>
    private static DocumentDate? Resolve(DateMention candidate, List<DateMention> witnesses)
    {
        if (candidate.Year is not null && !candidate.Swapped)
            return candidate.ToDate();
        var clear = witnesses.FindIndex(other => !other.Swapped && other.Day is not null && other.AgreesWith(candidate) && (candidate.Year is not null || other.Year is not null));
        if (clear < 0)
            return candidate.ToDate();
        var (month, day) = (witnesses[clear].Month, witnesses[clear].Day);
        return DocumentDate.TryCreate(candidate.Year ?? witnesses[clear].Year, month, day, DateOrigin.Text, candidate.Year is null ? witnesses[clear].Span : candidate.Span);
    }
}
