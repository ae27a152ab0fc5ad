namespace QuoteTracker.Analysis.Recurrence;

/// <summary>What words around a line make of it.</summary>
internal enum FrameEffect
{
    /// <summary>Nothing: they may be left off.</summary>
    None,

    /// <summary>Somebody else is said to say, think or hope it, or it is only asked: another thing is said.</summary>
    Reports,

    /// <summary>It is called wrong or put at a distance: the contrary is said.</summary>
    Turns,
}
