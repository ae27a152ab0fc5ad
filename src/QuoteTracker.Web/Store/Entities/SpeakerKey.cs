namespace QuoteTracker.Web.Store.Entities;

/// <summary>A key under which a spelling is found by names that could be the same; only spellings that stand for their speaker by themselves have keys.</summary>
public sealed class SpeakerKey
{
    public required string Key { get; set; }

    public long AliasId { get; set; }
}
