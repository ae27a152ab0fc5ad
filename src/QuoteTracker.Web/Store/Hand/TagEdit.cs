namespace QuoteTracker.Web.Store.Hand;

/// <summary>What a person writes about a tag. <see cref="Key"/> 1 to 9 or null; a key that another tag has moves here.</summary>
public sealed record TagEdit(string Name, string Description, int Color, int? Key);
