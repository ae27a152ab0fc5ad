namespace QuoteTracker.Analysis.Names;

/// <summary>Offices that one person holds at a time.</summary>
public static class Offices
{
    /// <summary>True for a key of <c>office-phrases.txt</c> that one person of a country holds at a time: "foreign minister", not "minister" or "senator".</summary>
    public static bool IsHeldByOne(string office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return OfficeKind.Of(office) is { IsOne: true, Wide.Count: 0 };
    }

    /// <summary>True for titles whose bearers go by a given name: "King", "Pope".</summary>
    public static bool IsRegal(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return PersonName.Parse(title + " Maria").IsRegal;
    }
}
