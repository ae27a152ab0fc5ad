using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Intake;

/// <summary>What became of one item at the door: read, or refused with a reason. There is no third.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    /// <summary>A document was read.</summary>
    /// <param name="Source">The exact text that will be stored, with what came beside it.</param>
    /// <param name="Address">Where it stands on the web; null when not known.</param>
    /// <param name="Origin">The name it came under: a path, a JSON Lines id, "pasted text".</param>
    public sealed record Read(SourceText Source, string? Address, string Origin) : ReadResult
    {
        /// <summary>What a person should know although the document was read: replaced bytes, a date that was not understood.</summary>
        public IReadOnlyList<string> Notes { get; init; } = [];
    }

    /// <summary>Nothing was read.</summary>
    /// <param name="Item">Which item: a path, a path and a line number.</param>
    /// <param name="Reason">What is wrong, where, and what to do: a sentence or two.</param>
    public sealed record Refused(string Item, string Reason) : ReadResult;
}
