namespace QuoteTracker.Analysis.Paraphrase;

/// <summary>What a word of a compared text is.</summary>
internal enum PointWordKind
{
    /// <summary>An ordinary word.</summary>
    Word,

    /// <summary>A number with all its words: "two and a half thousand".</summary>
    Number,

    /// <summary>A name of a person, body or thing.</summary>
    Name,

    /// <summary>A country by any of its words, or a place in it.</summary>
    Place,
}
