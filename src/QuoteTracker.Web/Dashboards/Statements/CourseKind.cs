namespace QuoteTracker.Web.Dashboards.Statements;

/// <summary>What is told of a statement's course at the end of the time that is looked at.</summary>
public enum CourseKind
{
    /// <summary>Nothing that need be told.</summary>
    Any,

    /// <summary>First said by anybody in the latest stretch.</summary>
    New,

    /// <summary>Said in the latest stretch after a silence.</summary>
    Back,

    /// <summary>Said often, and not for so long that it seems to have ceased.</summary>
    Fading,
}
