namespace QuoteTracker.Web.Store.Entities;

/// <summary>What lists and searches need of a speaker. It follows from other rows: triggers count, the writer keeps the words up to date.</summary>
public sealed class SpeakerListing
{
    public long SpeakerId { get; set; }

    public Speaker? Speaker { get; set; }

    /// <summary>How many quotes that were not rejected.</summary>
    public int Quotes { get; set; }

    /// <summary>The last word of a person's folded name; empty for others and for a merged speaker.</summary>
    public string Surname { get; set; } = "";

    /// <summary>Words and sounds of the name, parted by blanks; empty for a merged speaker, as are those that follow.</summary>
    public string Names { get; set; } = "";

    /// <summary>Words and sounds of the other spellings.</summary>
    public string Aliases { get; set; } = "";

    /// <summary>Words of the roles.</summary>
    public string Roles { get; set; } = "";

    /// <summary>Which rules made the words.</summary>
    public int Version { get; set; }
}
