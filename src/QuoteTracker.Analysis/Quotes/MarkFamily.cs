namespace QuoteTracker.Analysis.Quotes;

/// <summary>Marks that pair with each other.</summary>
internal enum MarkFamily : byte
{
    Double,
    Single,
    Guillemet,
    SingleGuillemet,
}
