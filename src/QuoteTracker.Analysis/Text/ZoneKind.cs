namespace QuoteTracker.Analysis.Text;

/// <summary>What a zone of a document is.</summary>
public enum ZoneKind
{
    /// <summary>The article: the only zone that is analysed for quotes, people and terms.</summary>
    Body,

    /// <summary>The title, also when it is repeated.</summary>
    Title,

    /// <summary>A line that states the date, the byline, the section or the photo caption.</summary>
    Meta,

    /// <summary>Menus, calendars, print and archive lines, subscription notes.</summary>
    Boilerplate,

    /// <summary>Headlines of other articles.</summary>
    Related,
}
