namespace QuoteTracker.Analysis.Speakers;

/// <summary>What is observed of a quoted stretch, each in one byte. A name with "Kind" has values without order.</summary>
internal enum QuoteFact
{
    // The words inside.
    Words, CapitalShare, SmallShare, Verbs, Pronouns, OwnVoice, FirstKind, LastKind, EndKind, MarkKind, IsTitleCase, Repeats,

    // Its place in the sentence.
    IsWhole, BeforeKind, SecondBeforeKind, WordBeforeKind, AfterKind, SecondAfterKind, CueBefore, CueAfter, CueBeforeKind, CueAfterKind, WordsBefore, WordsAfter, WorkKind,

    // Its place among the other stretches.
    InSentence, InParagraph, WasQuote, SinceQuote, SinceSpeaker, QuoteShare,

    // Who would say it.
    MentionKind, MentionChance, MentionRelationKind, MentionGapKind, MentionFollowKind, MentionDistance, OtherClause, LinearScore,

    Count,
}
