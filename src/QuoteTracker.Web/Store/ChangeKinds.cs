namespace QuoteTracker.Web.Store;

/// <summary>What a write changed.</summary>
[Flags]
public enum ChangeKinds
{
    None = 0,
    Documents = 1,
    Quotes = 2,
    Speakers = 4,
    Statements = 8,
    Themes = 16,
    Tags = 32,
    Views = 64,
    Imports = 128,

    /// <summary>All of it: documents came, went or were read anew.</summary>
    All = Documents | Quotes | Speakers | Statements | Themes | Tags | Views | Imports,
}
