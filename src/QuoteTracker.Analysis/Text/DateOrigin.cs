namespace QuoteTracker.Analysis.Text;

/// <summary>Where a date comes from.</summary>
public enum DateOrigin
{
    /// <summary>There is no date.</summary>
    None,

    /// <summary>Stated in the text.</summary>
    Text,

    /// <summary>From metadata: a JSON field, an HTML meta element.</summary>
    Metadata,

    /// <summary>Entered by a person.</summary>
    Hand,
}
