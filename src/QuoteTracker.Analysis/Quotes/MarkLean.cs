namespace QuoteTracker.Analysis.Quotes;

/// <summary>Which way a quotation mark points, by its shape and by the characters beside it.</summary>
internal enum MarkLean : byte
{
    /// <summary>Could open or close.</summary>
    Either,
    Opens,
    Closes,

    /// <summary>An apostrophe, a prime or a mark of inches: no quotation mark.</summary>
    Neither,
}
