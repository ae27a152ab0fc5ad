using QuoteTracker.Analysis.Text;

namespace QuoteTracker.Web.Intake;

/// <summary>One thing that a person gave to import. It may hold many documents (a folder, JSON Lines).</summary>
public abstract record IntakeItem
{
    private IntakeItem()
    {
    }

    /// <summary>A file or folder on this machine, or "-" for JSON Lines on standard input.</summary>
    /// <param name="Location">Where it is.</param>
    /// <param name="Name">What it is called in lists, when that is not where it is: an uploaded file's own name.</param>
    public sealed record OnDisk(string Location, string? Name = null) : IntakeItem;

    /// <summary>A text that was pasted, with what the person said about it.</summary>
    public sealed record Pasted(string Text, string? Title, string? Source, DocumentDate? Date) : IntakeItem;

    /// <summary>A page to fetch.</summary>
    public sealed record OnWeb(string Address) : IntakeItem;

    /// <summary>A thing that could not even be taken in, such as an upload that is too large; it is refused with this reason.</summary>
    public sealed record Unusable(string Name, string Reason) : IntakeItem;

    /// <summary>The documents that come with the program.</summary>
    public sealed record Sample : IntakeItem;
}
