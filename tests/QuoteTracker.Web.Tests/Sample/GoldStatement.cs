namespace QuoteTracker.Web.Tests.Sample;

/// <summary>One saying of a recurring line, by the document and the whole quote that holds it.</summary>
internal sealed record GoldSaying(string Document, string? Date, string Speaker, string Text);

/// <summary>A line that recurs: who keeps saying it, who says the contrary in nearly the same words, who takes it up.</summary>
internal sealed record GoldStatement(string Id, string Speaker, string Line, IReadOnlyList<GoldSaying> Members, IReadOnlyList<GoldSaying> Counter, IReadOnlyList<GoldSaying> Echoes);
