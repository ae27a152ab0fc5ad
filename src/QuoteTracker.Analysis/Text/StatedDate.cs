namespace QuoteTracker.Analysis.Text;

/// <summary>A line that states the date of a document.</summary>
/// <param name="Date">The date.</param>
/// <param name="IsPublished">True when the line says that the document was published then.</param>
/// <param name="IsUpdate">True when the line says that it was changed then.</param>
/// <param name="OtherWords">Number of words beside date, labels and clock.</param>
internal readonly record struct StatedDate(DateMention Date, bool IsPublished, bool IsUpdate, int OtherWords);
