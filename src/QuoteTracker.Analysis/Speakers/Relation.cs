namespace QuoteTracker.Analysis.Speakers;

/// <summary>How a phrase stands to the reporting words of a quote in the same sentence.</summary>
internal enum Relation : byte
{
    None,

    /// <summary>Hill said “…”</summary>
    SubjectBefore,

    /// <summary>“…” Hill said</summary>
    SubjectAfter,

    /// <summary>The subject of a reporting verb that is not the nearest to the quote.</summary>
    OtherSubjectBefore,
    OtherSubjectAfter,

    /// <summary>“…” said Hill; “…” told Smith</summary>
    BehindCueAfter,
    BehindGerundAfter,

    /// <summary>told Smith “…”; said Hill: “…”</summary>
    BehindCueBefore,
    BehindGerundBefore,
    BehindOther,

    /// <summary>Hill was quoted “…”</summary>
    PassiveBefore,
    PassiveAfter,

    AccordingTo,

    /// <summary>Hill: “…”</summary>
    BeforeColon,
    BeforeStretch,
    SubjectOfOther,
    SubjectOfAuxiliary,

    /// <summary>“…” — Hill</summary>
    BehindDash,

    /// <summary>TASS quoted Hill as saying “…”: Hill</summary>
    Relayed,

    /// <summary>TASS quoted Hill as saying “…”: TASS</summary>
    Relaying,
    SubjectOfModal,
    Agent,

    /// <summary>Hill's claim that “…”</summary>
    Owner,
}
