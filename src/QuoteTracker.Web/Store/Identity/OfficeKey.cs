using QuoteTracker.Analysis.Names;

namespace QuoteTracker.Web.Store.Identity;

/// <summary>The key of an office that one person holds at a time: "foreign minister|Belarus".</summary>
public static class OfficeKey
{
    private static readonly string[] Additions = ["acting", "interim", "current", "then", "new", "caretaker"];

    /// <summary>The key of a title with its country; null when several may hold it, or when it is not said whose it is.</summary>
    public static string? Of(string title, string? organisation) => Of(NameContext.OfRole(title, organisation));

    /// <summary>The key of an office in free words: "the Belarusian foreign minister".</summary>
    public static string? Of(string words) => Of(NameContext.Read(words));

    private static string? Of(NameContext context) =>
        context is { Offices: [var office], Countries: [var country], Names.Count: 0, IsFormer: false, IsRelative: false }
        && context.Words.All(Additions.Contains) && Offices.IsHeldByOne(office) ? $"{office}|{country}" : null;
}
