using System.Runtime.InteropServices;
using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Analysis.Speakers;

/// <summary>A noun phrase of the reporter's own text: the items <c>[First, End)</c> of the outline, all of them tokens.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Phrase(int Sentence, int First, int End, PhraseKind Kind, TextSpan Span)
{
    /// <summary>The name without titles, empty for phrases without a name.</summary>
    public TextSpan Name { get; init; }

    /// <summary>Item of the head noun or of the first word of the name.</summary>
    public int Head { get; init; }

    public Gender Gender { get; init; }

    public bool IsPlural { get; init; }

    /// <summary>True when 's follows, or for "his" and "their".</summary>
    public bool IsPossessive { get; init; }

    /// <summary>True when it opens with "the", "this" or a possessive: something the reader knows already.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>True when the name is of two words or more and begins with a given name.</summary>
    public bool HasGivenName { get; init; }

    /// <summary>True when a title or form of address stands before the name.</summary>
    public bool HasTitle { get; init; }
}
