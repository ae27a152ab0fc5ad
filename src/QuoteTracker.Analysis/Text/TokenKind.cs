namespace QuoteTracker.Analysis.Text;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,
    Punctuation,

    /// <summary>Anything that could be a quotation mark, also an apostrophe that stands outside a word.</summary>
    Mark,

    /// <summary>A tag or an address: passed over.</summary>
    Markup,
}
