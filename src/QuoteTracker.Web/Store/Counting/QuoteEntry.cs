namespace QuoteTracker.Web.Store.Counting;

/// <summary>What counting needs of a quote. In every number 0 stands for none; a day is its <see cref="DateOnly.DayNumber"/> plus one; themes are a place in the <see cref="ThemePool"/>.</summary>
internal record struct QuoteEntry(int Id, int Document, int Speaker, int Statement, int Utterance, int Day)
{
    public int Themes { get; set; }

    public float Confidence { get; set; }

    public RowMarks Marks { get; set; }

    /// <summary>Orders by statement, then by utterance, then by id.</summary>
    public readonly UInt128 Key => new((uint)Statement, ((ulong)(uint)Utterance << 32) | (uint)Id);
}
