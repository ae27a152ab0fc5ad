using QuoteTracker.Analysis.Text;
using QuoteTracker.Web.Components;

namespace QuoteTracker.Web.Dashboards.Documents;

/// <summary>One document as its page shows it.</summary>
public sealed record DocumentAnswer
{
    public required long Id { get; init; }

    /// <summary>Its title, or the name it came under.</summary>
    public required string Title { get; init; }

    /// <summary>Its title; null when it has none.</summary>
    public string? OwnTitle { get; init; }

    public string? Source { get; init; }

    /// <summary>Where it was published; null when not known.</summary>
    public string? Address { get; init; }

    public required string Origin { get; init; }

    public required DocumentDate Date { get; init; }

    public required DateTime ImportedAt { get; init; }

    public long? ImportRun { get; init; }

    public bool IsSample { get; init; }

    /// <summary>The exact text; every offset points into it.</summary>
    public required string Text { get; init; }

    public IReadOnlyList<Zone> Zones { get; init; } = [];

    /// <summary>In the order of the text, rejected ones too.</summary>
    public IReadOnlyList<DocumentQuote> Quotes { get; init; } = [];

    /// <summary>The earlier document that this one reprints.</summary>
    public DocumentLink? ReprintOf { get; init; }

    /// <summary>Those that reprint it.</summary>
    public IReadOnlyList<DocumentLink> Reprints { get; init; } = [];

    /// <summary>The codebook.</summary>
    public IReadOnlyList<TagChoice> Tags { get; init; } = [];
}
