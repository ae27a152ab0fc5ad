namespace QuoteTracker.Synthetic;

/// <summary>How a quote words its line.</summary>
public enum LineVariation
{
    /// <summary>Word for word.</summary>
    Exact,

    /// <summary>The same words with other marks, capitals, spelling or contractions.</summary>
    SameWords,

    /// <summary>With a word of speech put in.</summary>
    Filler,

    /// <summary>An adjective left out.</summary>
    Shortened,

    /// <summary>An adjective put in.</summary>
    Embellished,

    /// <summary>Only the core: what led to it or followed it is left out.</summary>
    Excerpt,

    /// <summary>With another sentence before or after it.</summary>
    Extended,

    /// <summary>"I" for "we", "this" for "the".</summary>
    Pronoun,

    /// <summary>A synonym or another number of one word of many: another translation.</summary>
    Translated,
}
