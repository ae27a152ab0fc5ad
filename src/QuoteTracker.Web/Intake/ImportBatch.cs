using System.Diagnostics;

namespace QuoteTracker.Web.Intake;

/// <summary>Analysed items that wait to be stored together.</summary>
/// <param name="largest">So many items are a full batch.</param>
internal sealed class ImportBatch(int largest)
{
    /// <summary>Characters that make a batch full, however few its items are.</summary>
    private const int LargestText = 4_000_000;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(400);

    private readonly Stopwatch _since = new();
    private List<AnalyzedItem> _items = [];
    private long _characters;

    /// <summary>True when no more may be added before it is stored.</summary>
    public bool IsFull => _items.Count >= largest || _characters >= LargestText;

    /// <summary>True when the first item has waited long enough.</summary>
    public bool IsDue => _items.Count > 0 && _since.Elapsed >= LongestWait;

    public void Add(AnalyzedItem item)
    {
        if (_items.Count == 0)
            _since.Restart();
        _items.Add(item);
        _characters += item.Result is ReadResult.Read read ? read.Source.Text.Length : 0;
    }

    /// <summary>All items in their order; it is empty then.</summary>
    public IReadOnlyList<AnalyzedItem> Take()
    {
        var items = _items;
        (_items, _characters) = ([], 0);
        return items;
    }
}
