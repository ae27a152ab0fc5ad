namespace QuoteTracker.Analysis.Speakers;

/// <summary>What is observed of a phrase as the speaker of a quote, each in one byte. A name with "Kind" has values without order.</summary>
internal enum SpeakerFact
{
    // The phrase.
    PhraseKind, GenderKind, HeadKind, IsPossessive, IsDefinite, HasTitle, HasGivenName, Words,

    // Its place in its sentence, and that of the sentence.
    Offset, Paragraphs, FollowKind, BeforeKind, GapKind, VerbKind, IsFirstPhrase, IsFirstItem, EndsInColon,

    // Its place to the quote.
    RelationKind, IsBefore, Distance, PeopleBetween, ThingsBetween, Commas, OtherMarks, Clauses, QuotesBetween, CueDistance,

    // Who spoke before, and the other candidates.
    StandingKind, SinceParagraph, SinceSentence, Rank, Chance, BestOther, NobodyChance, Candidates, SameName, SameNameChance,

    // The quote.
    QuoteWords, IsWhole, CueBefore, CueAfter, CueBeforeKind, CueAfterKind, PlaceKind,

    Count,
}
