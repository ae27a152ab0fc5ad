using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Themes;

/// <summary>What a word can do in a key term.</summary>
internal enum TermRole : byte
{
    /// <summary>It ends the run: a verb, an adverb, a word of grammar, a number.</summary>
    Break,

    /// <summary>It joins two capitalized parts: the "of" in "Ministry of Foreign Affairs".</summary>
    Link,

    /// <summary>It may stand inside or at the beginning, not at the end: "international", "coordinated".</summary>
    Modifier,

    /// <summary>It may stand anywhere but at the beginning: "new", "important"; a term starts after it.</summary>
    Light,

    /// <summary>It may stand anywhere.</summary>
    Noun,

    /// <summary>Only of a word by itself: in -ing, a noun behind a noun or adjective, else a break.</summary>
    Gerund,

    /// <summary>Only of a word by itself: in -ed, a modifier behind an article or the like, else a break.</summary>
    Participle,
}

/// <summary>A word of a text as key terms see it.</summary>
/// <param name="Span">Where it stands, UTF-16 half-open.</param>
/// <param name="Form">What it is by itself.</param>
/// <param name="Role">What it can do where it stands.</param>
/// <param name="EndsRun">True when no term goes on after it: a plural that stands inside no compound.</param>
internal readonly record struct TermWord(TextSpan Span, TermForm Form, TermRole Role, bool EndsRun)
{
    /// <summary>Folded, American, singular.</summary>
    public string Key => Form.Key;

    /// <summary>True when it starts with a capital.</summary>
    public bool HasCapital => Form.HasCapital;
}
